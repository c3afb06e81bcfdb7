package silkwire.alert.reconcile;

/**
 * A thread that was begun again: a second beginning of the same story, or of the same article where every article is told.
 *
 * @param partition of the topic of threads in which the repeat stands, at {@code offset}
 */
public record Doubled(String rule, String story, String article, String notification, int partition, long offset) {}
