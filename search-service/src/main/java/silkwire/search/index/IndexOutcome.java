package silkwire.search.index;

/** What became of one document that was to be written. */
public sealed interface IndexOutcome {

    /** It stands in the index. */
    record Indexed() implements IndexOutcome {}

    /** It stood there already, in this very sequence. */
    record Repeated() implements IndexOutcome {}

    /** A later sequence stands there. */
    record Late(long standing) implements IndexOutcome {}

    /** The index will never take it, for this reason. */
    record Refused(String reason) implements IndexOutcome {}

    /** The index did not take it now, for this reason; it has to be tried again. */
    record Deferred(String reason) implements IndexOutcome {}
}
