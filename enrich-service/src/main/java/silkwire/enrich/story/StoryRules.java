package silkwire.enrich.story;

import java.time.Duration;

/**
 * The thresholds by which two texts are copies of one another.
 *
 * <p>Texts that share few shingles must share nearly all of those of the shorter one: a headline's common phrase makes no
 * copy. Texts that say the same with other figures are reports of a series.
 *
 * @param window how long after it was received an article is still looked at
 * @param leastExact shingles that a text must have for an equal one to be its copy
 * @param leastShared shingles that two texts must share, as estimated, to be anything but equal
 * @param fewShared shingles shared below which {@code shortContainment} is asked for
 * @param leastBins bins of 64 that must agree
 * @param similarity share of agreeing bins from which on two texts are copies
 * @param containment share of the shorter text's shingles that stand in the longer from which on they are copies too
 * @param shortContainment the same where few are shared
 * @param leastNumbers numbers in figures that both texts must have to be told apart by them
 * @param numbers share of the numbers of the text with fewer that the other must have too
 * @param containedNumbers the same where the texts are copies by containment alone
 * @param equality similarity from which on numbers do not matter: a correction
 * @param extension how many times as many shingles the later of two items of one source must have to be an update
 */
public record StoryRules(
        Duration window,
        int leastExact,
        int leastShared,
        int fewShared,
        int leastBins,
        double similarity,
        double containment,
        double shortContainment,
        int leastNumbers,
        double numbers,
        double containedNumbers,
        double equality,
        double extension) {

    /** Those that were chosen by measuring (see RATIONALE), with this window. */
    public static StoryRules within(Duration window) {
        return new StoryRules(window, 4, 6, 12, 8, 0.45, 0.45, 0.7, 5, 0.4, 0.6, 0.8, 1.1);
    }

    /** How alike two texts are by their words, and whether that makes them copies. */
    Likeness likeness(int agreeing, int shingles, int otherShingles) {
        double alike = Likeness.similarity(agreeing);
        double shared = alike * (shingles + otherShingles) / (1 + alike);
        double contained = Math.min(1, shared / Math.max(1, Math.min(shingles, otherShingles)));
        boolean enough = agreeing >= leastBins && shared >= leastShared;
        boolean clear = shared >= fewShared || contained >= shortContainment;
        return new Likeness(alike, contained, enough && clear && (alike >= similarity || contained >= containment));
    }

    /** Whether two texts, alike by their words, give other figures. */
    boolean differ(Likeness likeness, long figures, long otherFigures) {
        double least = likeness.similarity() < similarity ? containedNumbers : numbers;
        int fewer = Math.min(Long.bitCount(figures), Long.bitCount(otherFigures));
        return likeness.similarity() < equality
                && fewer >= leastNumbers
                && Long.bitCount(figures & otherFigures) < least * fewer;
    }
}
