package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Learns a {@link TopicModel}: multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) of what our lists
 * leave open. The same texts in the same order give the same bytes.
 */
final class TopicTrainer {
    private static final int PASSES = 12;
    private static final float RATE = 0.5f;
    private static final float DECAY = 1e-3f;
    private static final float FIRST_SQUARES = 1e-2f;
    private static final double LIST_TRUST = 1.3;
    private static final long SEED = 20_261_122;
    private static final int TOPICS = TopicModel.TOPICS;

    /**
     * A text to learn from.
     *
     * @param targets the share of each top-level topic, together 1
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(TopicFeatures features, float[] targets, float weight) {}

    private final KnownFeatures known;
    private final List<Example> examples = new ArrayList<>();
    private final float[] weights;
    private final float[] squares;
    private final float[] biases = new float[TOPICS];
    private final float[] biasSquares = new float[TOPICS];

    TopicTrainer(KnownFeatures known) {
        this.known = known;
        this.weights = new float[known.rarity().length * TOPICS];
        this.squares = new float[weights.length];
    }

    void add(Example example) {
        examples.add(example);
    }

    /** Learns; {@link #model} is what was learned. */
    void learn() {
        int[] order = IntStream.range(0, examples.size()).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            shuffle(order, random);
            for (int index : order) {
                step(examples.get(index));
            }
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    private void step(Example example) {
        TopicFeatures text = example.features;
        double[] scores = new double[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            scores[topic] = biases[topic];
        }
        for (int f = 0; f < text.size(); f++) {
            for (int topic = 0; topic < TOPICS; topic++) {
                scores[topic] += text.value(f) * weights[text.row(f) * TOPICS + topic];
            }
        }
        TopicModel.addListed(text.listed(), LIST_TRUST, scores);
        double[] probabilities = TopicModel.softmax(scores, 1);
        float[] errors = new float[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            errors[topic] = example.weight * (float) (probabilities[topic] - example.targets[topic]);
            biasSquares[topic] += errors[topic] * errors[topic];
            biases[topic] -= RATE * errors[topic] / (float) Math.sqrt(biasSquares[topic] + 1);
        }
        for (int f = 0; f < text.size(); f++) {
            update(text.row(f), text.value(f), errors);
        }
    }

    private void update(int row, float value, float[] errors) {
        for (int topic = 0; topic < TOPICS; topic++) {
            int at = row * TOPICS + topic;
            float gradient = errors[topic] * value + DECAY * weights[at];
            squares[at] += gradient * gradient;
            weights[at] -= RATE * gradient / (float) (Math.sqrt(squares[at]) + FIRST_SQUARES);
        }
    }

    /** What was learned, its weights as bytes. */
    TopicModel model(NarrowerReliability narrower) {
        float[] scales = new float[known.rarity().length];
        byte[] bytes = new byte[weights.length];
        for (int row = 0; row < scales.length; row++) {
            float largest = Math.max(largest(row), 1e-12f);
            scales[row] = Float.float16ToFloat(Float.floatToFloat16(largest / TopicModel.STEPS));
            for (int at = row * TOPICS; at < (row + 1) * TOPICS; at++) {
                bytes[at] = (byte) Math.round(weights[at] * TopicModel.STEPS / largest);
            }
        }
        return new TopicModel(known, scales, bytes, biases, 1, narrower);
    }

    private float largest(int row) {
        float largest = 0;
        for (float weight : Arrays.copyOfRange(weights, row * TOPICS, (row + 1) * TOPICS)) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }
}
