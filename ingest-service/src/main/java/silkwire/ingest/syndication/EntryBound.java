package silkwire.ingest.syndication;

import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** How many entries are read of one feed; no newsroom lists more. */
final class EntryBound {
    private static final int MOST_ENTRIES = 10_000;
    private static final int TOO_LARGE = 413;

    private EntryBound() {}

    /** Refuses a feed with more, before anything is made of its entries. */
    static void require(int entries) {
        if (entries > MOST_ENTRIES) {
            throw new ProblemException(
                    Problem.of("too-many-items", TOO_LARGE, "Too many articles", "The feed has " + entries + " entries")
                            .at("", Integer.toString(entries), "at most " + MOST_ENTRIES + " entries in a feed"));
        }
    }
}
