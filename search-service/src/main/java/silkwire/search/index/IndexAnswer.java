package silkwire.search.index;

import java.util.List;

/** What the index said to a request: it answered, each document judged by itself, or it could not be asked at all. */
public sealed interface IndexAnswer {

    /** It answered: one outcome per document, in their order. */
    record Judged(List<IndexOutcome> outcomes) implements IndexAnswer {
        /** Copies the outcomes. */
        public Judged {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** The request was not sent, or nobody knows what became of it. */
    record Unsent(String reason) implements IndexAnswer {}
}
