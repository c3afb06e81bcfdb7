package silkwire.enrich.language;

import silkwire.enrich.hash.HashIndex;

/**
 * The weights of a text's sequences summed per class. Eight weights stand in a {@code long}; its even and its odd bytes are
 * added as four numbers of 16 bits each, which hold 257 sequences before they must be emptied. A text is read in stretches
 * until it is decided.
 */
final class WeightSums {
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final double DECIDED = 4;
    private static final int LANE = 16;
    private static final int LANE_MASK = 0xFFFF;

    private final LanguageModel model;
    private final long[] even;
    private final long[] odd;
    private final int[] sums;
    private final int[] found;
    private int known;
    private int read;

    private WeightSums(LanguageModel model, int stretch) {
        this.model = model;
        found = new int[stretch];
        even = new long[model.width()];
        odd = new long[model.width()];
        sums = new int[model.width() * LanguageModel.LANES];
    }

    /** Reads {@code stretch} sequences, at most 257, and as many more until they decide. */
    static WeightSums of(LanguageModel model, LetterSequences sequences, int stretch) {
        WeightSums sums = new WeightSums(model, stretch);
        int next = 0;
        int end = sequences.upTo(stretch);
        do {
            sums.addAll(sequences, next, end);
            sums.empty();
            next = end;
            end = sequences.upTo(next + stretch);
        } while (next < end && !sums.isDecided());
        sums.read = next;
        return sums;
    }

    /** Whether one class is so far ahead that more text would not change it. */
    private boolean isDecided() {
        int first = 0;
        for (int sum : sums) {
            first = Math.max(first, sum);
        }
        int near = first - (int) Math.floor(DECIDED * LanguageModel.UNIT * Math.sqrt(known));
        int leading = 0;
        for (int sum : sums) {
            leading += sum >= near ? 1 : 0;
        }
        return leading == 1;
    }

    /** Finds all before it adds any, so that the waits for memory overlap. */
    private void addAll(LetterSequences sequences, int begin, int end) {
        int count = 0;
        for (int i = begin; i < end; i++) {
            int sequence = model.sequences().find(sequences.hash(i));
            found[count] = sequence;
            count += sequence == HashIndex.ABSENT ? 0 : 1;
        }
        for (int i = 0; i < count; i++) {
            add(found[i]);
        }
    }

    private void add(int sequence) {
        for (int i = 0; i < even.length; i++) {
            long weights = model.weights(sequence, i);
            even[i] += weights & EVEN;
            odd[i] += (weights >>> Byte.SIZE) & EVEN;
        }
        known++;
    }

    private void empty() {
        for (int i = 0; i < even.length; i++) {
            int next = i * LanguageModel.LANES;
            for (int shift = 0; shift < Long.SIZE; shift += LANE) {
                sums[next++] += (int) (even[i] >>> shift) & LANE_MASK;
                sums[next++] += (int) (odd[i] >>> shift) & LANE_MASK;
            }
            even[i] = 0;
            odd[i] = 0;
        }
    }

    /** How many sequences the model knows. */
    int known() {
        return known;
    }

    /** How many sequences were read, known or not. */
    int read() {
        return read;
    }

    /** The score of each class in nats. */
    double[] scores() {
        double[] scores = new double[model.classes().size()];
        double unit = LanguageModel.UNIT * Math.sqrt(known);
        for (int c = 0; c < scores.length; c++) {
            scores[c] = sums[c] / unit + model.classes().bias(c);
        }
        return scores;
    }

    /** How much more each sequence speaks for {@code c} than for the mean of all classes, in nats. */
    double evidence(int c) {
        long all = 0;
        int classes = model.classes().size();
        for (int other = 0; other < classes; other++) {
            all += sums[other];
        }
        return (sums[c] - (double) all / classes) / (LanguageModel.UNIT * Math.max(1, read));
    }
}
