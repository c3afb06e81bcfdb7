package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a {@link StanceModel}: multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011). A row that fewer than two
 * units share stays empty. The same units in the same order give the same bytes.
 */
final class StanceTrainer {
    private static final int PASSES = 6;
    private static final int ROUNDS = 3;
    private static final float RATE = 0.03f;
    private static final float FIRST_SQUARES = 1e-2f;

    /** How much a weight is drawn back to nothing at each step, so that words seen seldom decide little. */
    private static final float DECAY = 0.003f;

    private static final int LEAST_UNITS = 2;

    /** How much of a label is held to be another's: two readers agree no more than that, and an author is no rule for others. */
    private static final float DOUBT = 0.15f;

    private static final long SEED = 20_261_122;
    private static final int LABELS = StanceModel.LABELS;

    @SuppressWarnings("ArrayRecordComponent")
    private record Example(int[] rows, int label, float weight) {}

    private final List<Example> examples = new ArrayList<>();
    private final int[] units = new int[1 << StanceModel.BITS];
    private final int[] last = new int[1 << StanceModel.BITS];
    private final float[] weights = new float[LABELS << StanceModel.BITS];
    private final float[] squares = new float[LABELS << StanceModel.BITS];

    /**
     * Adds a unit.
     *
     * @param hashes its features
     * @param weight how much it counts
     */
    void add(int[] hashes, int label, float weight) {
        int[] rows = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            rows[i] = StanceModel.rowOf(hashes[i]);
        }
        examples.add(new Example(rows, label, weight));
        for (int row : rows) {
            if (last[row] != examples.size()) {
                last[row] = examples.size();
                units[row]++;
            }
        }
    }

    /** Learns several times in another order of the units; the mean of the weights hangs less on the order than each. */
    StanceModel learn(PriorWords priors) {
        float[] sums = new float[weights.length];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(weights, 0);
            Arrays.fill(squares, 0);
            for (int pass = 0; pass < PASSES; pass++) {
                shuffle(random);
                examples.forEach(this::step);
            }
            for (int weight = 0; weight < sums.length; weight++) {
                sums[weight] += weights[weight];
            }
        }
        return model(sums, priors);
    }

    private void shuffle(SplittableRandom random) {
        for (int i = examples.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example other = examples.get(i);
            examples.set(i, examples.get(j));
            examples.set(j, other);
        }
    }

    private void step(Example example) {
        float share = (float) StanceModel.share(example.rows.length);
        double[] scores = new double[LABELS];
        for (int row : example.rows) {
            for (int label = 0; label < LABELS; label++) {
                scores[label] += share * weights[row * LABELS + label];
            }
        }
        double[] probabilities = StanceModel.softmax(scores);
        for (int label = 0; label < LABELS; label++) {
            float taught = example.label == label ? 1 - DOUBT : DOUBT / (LABELS - 1);
            float wrong = (float) probabilities[label] - taught;
            float gradient = example.weight * wrong * share;
            for (int row : example.rows) {
                if (units[row] >= LEAST_UNITS) {
                    int at = row * LABELS + label;
                    float slope = gradient + DECAY * weights[at];
                    squares[at] += slope * slope;
                    weights[at] -= RATE * slope / (float) (Math.sqrt(squares[at]) + FIRST_SQUARES);
                }
            }
        }
    }

    private static StanceModel model(float[] sums, PriorWords priors) {
        float largest = 1e-9f;
        for (float weight : sums) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = largest / StanceModel.STEPS;
        int[] rows = new int[1 << StanceModel.BITS];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = StanceModel.packed(
                    Math.round(sums[row * LABELS] / step),
                    Math.round(sums[row * LABELS + 1] / step),
                    Math.round(sums[row * LABELS + 2] / step));
        }
        return new StanceModel(rows, step / ROUNDS, priors, ArticleWeights.none());
    }
}
