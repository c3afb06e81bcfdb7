package silkwire.ingest.receipt;

/** What the log said to an entry. */
public sealed interface AppendOutcome {

    /** It is kept, on as many replicas as the topic asks for. */
    record Acknowledged() implements AppendOutcome {}

    /** No event of this size is kept; nothing was sent. */
    record TooLarge(long bytes, long limit) implements AppendOutcome {}

    /** The log did not acknowledge in time; whoever pushes again repeats the same article, not a second one. */
    record Unavailable(String reason) implements AppendOutcome {}
}
