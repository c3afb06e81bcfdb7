package silkwire.bench.evaluation;

import silkwire.enrich.tagging.Tags;

/** Judges the rows of one set, which all have the same shape. */
interface Judge {
    /** Reads a row's labels, on any thread; throws Jackson's exception where one is missing or of another kind. */
    Case read(LabelledRow row);

    /** Notes what only the whole set tells. */
    default void end(Scores scores) {}

    /** A judge of rows that are tagged as they are. */
    interface Whole {
        /** Reads a row's labels, on any thread. */
        Comparison read(LabelledRow row);

        /** Notes what only the whole set tells. */
        default void end(Scores scores) {}
    }

    /** Notes what the tags of a row say of its labels. */
    interface Comparison {
        void compare(Tags tags, Scores scores);
    }
}
