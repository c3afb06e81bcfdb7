package silkwire.alert.thread;

/** A rule has another revision, or ended: whoever keeps what is to be sent for it looks at it anew. */
public record RuleRevised(String ruleId, long revision) implements ThreadEvent {}
