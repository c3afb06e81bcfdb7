package silkwire.enrich.kafka;

/** What became of an article that was to be refined, or of the answer. */
enum RefinementOutcome {
    /** The tags were published with the article's next sequence. */
    MERGED,
    /** The tags say what the article says already. */
    UNCHANGED,
    /** The text was replaced or withdrawn before the answer came. */
    SUPERSEDED,
    /** The refiner was asked and answered. */
    ANSWERED,
    /** The refiner was asked and has nothing to say. */
    ABSTAINED,
    /** The refiner failed on the article. */
    FAILED,
    /** The refiner was not asked: too old, withdrawn, or refined already. */
    UNWANTED,
    /** The record is no article. */
    UNREADABLE
}
