package silkwire.alert.reconcile;

/** A thread that there should be: this rule matches this article of this story. */
public record Missed(String rule, long revision, String story, String article) {}
