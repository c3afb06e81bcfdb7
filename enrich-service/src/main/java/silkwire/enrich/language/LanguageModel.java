package silkwire.enrich.language;

import java.util.List;
import silkwire.enrich.hash.HashIndex;

/**
 * What {@link LetterSequences} of one script say about the language: a linear model with a weight per sequence and class,
 * sixteenths of a nat in a byte. The first classes are the languages that are answered; the others are languages of their
 * own too, known only to be refused. Made by {@link LanguageTraining}.
 */
final class LanguageModel {
    /** The scripts that several languages share. */
    static final List<Script> SCRIPTS =
            List.of(Script.LATIN, Script.CYRILLIC, Script.ARABIC, Script.HEBREW, Script.DEVANAGARI);

    /** A weight of one nat. */
    static final int UNIT = 16;

    /** How many classes share a {@code long}. */
    static final int LANES = 8;

    private static final int STRETCH = 128;
    private static final int GLANCE = 24;
    private static final int SHORTEST_IN_GLANCE = 3;
    private static final int LONG_TEXT = 150;

    private final LanguageClasses classes;
    private final HashIndex sequences;
    private final int width;
    private final long[] weights;

    /**
     * The model without weights.
     *
     * @param hashes of the sequences it knows
     */
    LanguageModel(LanguageClasses classes, int[] hashes) {
        this.classes = classes;
        this.sequences = HashIndex.of(hashes);
        this.width = (classes.size() + LANES - 1) / LANES;
        this.weights = new long[hashes.length * width];
    }

    LanguageClasses classes() {
        return classes;
    }

    HashIndex sequences() {
        return sequences;
    }

    /** How many {@code long}s hold the weights of a sequence. */
    int width() {
        return width;
    }

    /** The weights of eight classes, the first in the lowest byte. */
    long weights(int sequence, int eight) {
        return weights[sequence * width + eight];
    }

    int weight(int sequence, int c) {
        return (int) (weights(sequence, c / LANES) >>> shift(c)) & 0xFF;
    }

    /** Sets a weight, from 0 to 255, that was not set before. */
    void set(int sequence, int c, int weight) {
        weights[sequence * width + c / LANES] |= (long) weight << shift(c);
    }

    private static int shift(int c) {
        return c % LANES * Byte.SIZE;
    }

    /** The answered language that {@code letters} speak for, and how surely; {@code und} where another is as likely. */
    LanguageGuess guess(Letters letters) {
        return guess(letters, WeightSums.of(this, new LetterSequences(letters), STRETCH));
    }

    /**
     * The same by the sequences of three and four letters and the words alone, which say most, and by no more of them than
     * decide: half as much to read, and a little less sure.
     */
    LanguageGuess glance(Letters letters) {
        return guess(letters, WeightSums.of(this, new LetterSequences(letters, SHORTEST_IN_GLANCE), GLANCE));
    }

    private LanguageGuess guess(Letters letters, WeightSums sums) {
        if (classes.answered() == 0 || sums.known() == 0) {
            return LanguageGuess.NONE;
        }
        double[] scores = sums.scores();
        int best = bestOf(scores);
        double needed = classes.least(best) * Math.min(1, (double) sums.read() / LONG_TEXT);
        return sums.evidence(best) < needed
                ? LanguageGuess.NONE
                : ShortTextPolicy.guess(classes, best, scores, letters.length());
    }

    private int bestOf(double[] scores) {
        int best = 0;
        for (int c = 1; c < classes.answered(); c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    /** How much each of the sequences speaks for class {@code c} on average, compared with all classes; in nats. */
    double evidence(int c, Letters letters) {
        return WeightSums.of(this, new LetterSequences(letters), STRETCH).evidence(c);
    }
}
