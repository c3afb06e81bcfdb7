package silkwire.enrich.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import silkwire.enrich.hash.HashIndex;

/** How often each class has each sequence; only of sequences that are not rare. */
final class SequenceCounts {
    private static final int RARE = 3;
    private static final double WEIGHT_OF_ANSWERED = 3;
    private static final double SMOOTHING = 0.4;

    private final HashIndex sequences;
    private final float[][] counts;
    private final double[] totals;
    private final int answered;

    /**
     * Counts.
     *
     * @param texts the letters of each class' sentences
     * @param answered how many of the classes are answered; they come first
     */
    SequenceCounts(List<List<Letters>> texts, int answered) {
        this(frequent(texts), texts, answered);
    }

    private SequenceCounts(HashIndex sequences, List<List<Letters>> texts, int answered) {
        this.sequences = sequences;
        this.answered = answered;
        this.counts = new float[texts.size()][sequences.size()];
        this.totals = new double[texts.size()];
        for (int c = 0; c < counts.length; c++) {
            for (Letters text : texts.get(c)) {
                for (int hash : LetterSequences.of(text)) {
                    int sequence = sequences.find(hash);
                    if (sequence != HashIndex.ABSENT) {
                        counts[c][sequence]++;
                        totals[c]++;
                    }
                }
            }
        }
    }

    private static HashIndex frequent(List<List<Letters>> texts) {
        HashIndex all = new HashIndex(1 << 16);
        int[] counts = new int[1 << 16];
        for (List<Letters> of : texts) {
            for (Letters text : of) {
                for (int hash : LetterSequences.of(text)) {
                    int sequence = all.add(hash);
                    counts = sequence < counts.length ? counts : Arrays.copyOf(counts, 2 * sequence);
                    counts[sequence]++;
                }
            }
        }
        int[] frequency = counts;
        IntPredicate isFrequent = sequence -> frequency[sequence] >= RARE;
        return HashIndex.of(IntStream.range(0, all.size())
                .filter(isFrequent)
                .map(all::hash)
                .sorted()
                .toArray());
    }

    /** The numbers of the {@code most} sequences that tell the classes apart best, ascending. */
    int[] telling(int most) {
        double[] information = IntStream.range(0, sequences.size())
                .mapToDouble(this::information)
                .toArray();
        return IntStream.range(0, information.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer sequence) -> -information[sequence])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How far the classes' shares of a sequence lie apart: its part of their divergence from the mean. */
    private double information(int sequence) {
        double mean = 0;
        double weights = 0;
        for (int c = 0; c < counts.length; c++) {
            mean += weight(c) * share(sequence, c);
            weights += weight(c);
        }
        mean /= weights;
        double information = 0;
        for (int c = 0; c < counts.length; c++) {
            double share = share(sequence, c);
            information += share == 0 ? 0 : weight(c) * share * StrictMath.log(share / mean);
        }
        return information;
    }

    private double weight(int c) {
        return c < answered ? WEIGHT_OF_ANSWERED : 1;
    }

    private double share(int sequence, int c) {
        return counts[c][sequence] / Math.max(1, totals[c]);
    }

    int hash(int sequence) {
        return sequences.hash(sequence);
    }

    /** The logarithm of the sequence's share in the class, smoothed. */
    double logarithm(int sequence, int c) {
        return StrictMath.log((counts[c][sequence] + SMOOTHING) / (totals[c] + SMOOTHING * sequences.size()));
    }
}
