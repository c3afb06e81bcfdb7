package silkwire.enrich.story;

import java.time.Duration;

/**
 * The thresholds by which two texts are copies of one another.
 *
 * @param window how long after it was received an article is still looked at
 * @param leastExact shingles that a text must have for an equal one to be its copy
 * @param leastShared shingles that two texts must share, as estimated, to be anything but equal
 * @param leastBins bins of 64 that must agree
 * @param similarity share of agreeing bins from which on two texts are copies
 * @param containment share of the shorter text's shingles that stand in the longer from which on they are copies too
 * @param extension how many times as many shingles the later of two items of one source must have to be an update
 */
public record StoryRules(
        Duration window,
        int leastExact,
        int leastShared,
        int leastBins,
        double similarity,
        double containment,
        double extension) {

    /** Those that were chosen by measuring (see RATIONALE), with this window. */
    public static StoryRules within(Duration window) {
        return new StoryRules(window, 2, 10, 7, 0.45, 0.5, 1.1);
    }

    /** How alike two texts are, and whether that makes them copies. */
    Likeness likeness(int agreeing, int shingles, int otherShingles) {
        double similarity = Likeness.similarity(agreeing);
        double shared = similarity * (shingles + otherShingles) / (1 + similarity);
        double contained = Math.min(1, shared / Math.max(1, Math.min(shingles, otherShingles)));
        boolean enough = agreeing >= leastBins && shared >= leastShared;
        return new Likeness(
                similarity, contained, enough && (similarity >= this.similarity || contained >= containment));
    }
}
