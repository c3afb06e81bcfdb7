package silkwire.ingest.receipt;

/** What became of a submitted item. */
public sealed interface ItemOutcome {

    /** It has its receipt. */
    record Receipted(Receipt receipt) implements ItemOutcome {}

    /** It has none, because the log did not acknowledge in time. */
    record Unavailable(String reason) implements ItemOutcome {}
}
