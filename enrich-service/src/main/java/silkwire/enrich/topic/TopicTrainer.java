package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import silkwire.enrich.hash.HashIndex;

/**
 * Learns a {@link TopicModel}: multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), features seen in
 * fewer than four texts left out, weights kept of the features that matter most. The same texts in the same order give
 * the same bytes.
 */
final class TopicTrainer {
    private static final int LEAST_TEXTS = 4;
    private static final int KEPT = 160_000;
    private static final int PASSES = 12;
    private static final float RATE = 0.5f;
    private static final float DECAY = 1e-3f;
    private static final long SEED = 20_261_122;
    private static final int TOPICS = TopicModel.TOPICS;

    /**
     * A text to learn from.
     *
     * @param targets the share of each top-level topic, together 1
     * @param weight how much it counts
     * @param original whether it is a text of its own, rather than made of others
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(TopicFeatures features, float[] targets, float weight, boolean original) {}

    private final List<Example> examples = new ArrayList<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private int[] hashes = new int[0];
    private float[] rarity = new float[0];
    private float[] weights = new float[0];
    private final float[] biases = new float[TOPICS];

    void add(Example example) {
        examples.add(example);
    }

    /** Learns; {@link #model} is what was learned. */
    void learn() {
        number();
        float[] squares = new float[weights.length];
        float[] biasSquares = new float[TOPICS];
        int[] order = IntStream.range(0, examples.size()).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        int[][] known = examples.stream().map(this::rowsOf).toArray(int[][]::new);
        for (int pass = 0; pass < PASSES; pass++) {
            shuffle(order, random);
            for (int index : order) {
                step(examples.get(index), known[index], squares, biasSquares);
            }
        }
    }

    private void number() {
        Map<Integer, Integer> texts = new HashMap<>();
        for (Example example : examples) {
            for (int f = 0; f < example.features.size() && example.original; f++) {
                texts.merge(example.features.hash(f), 1, Integer::sum);
            }
        }
        hashes = texts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_TEXTS)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        rarity = new float[hashes.length];
        for (int row = 0; row < hashes.length; row++) {
            rows.put(hashes[row], row);
            rarity[row] = (float) Math.log((double) examples.size() / texts.getOrDefault(hashes[row], 1));
        }
        weights = new float[hashes.length * TOPICS];
    }

    private int[] rowsOf(Example example) {
        return IntStream.range(0, example.features.size())
                .map(f -> rows.getOrDefault(example.features.hash(f), -1))
                .toArray();
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    private void step(Example example, int[] known, float[] squares, float[] biasSquares) {
        double[] scores = new double[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            scores[topic] = biases[topic];
        }
        for (int f = 0; f < known.length; f++) {
            if (known[f] >= 0) {
                float value = example.features.value(f) * rarity[known[f]];
                for (int topic = 0; topic < TOPICS; topic++) {
                    scores[topic] += value * weights[known[f] * TOPICS + topic];
                }
            }
        }
        double[] probabilities = TopicModel.softmax(scores, 1);
        float[] errors = new float[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            errors[topic] = example.weight * (float) (probabilities[topic] - example.targets[topic]);
            biasSquares[topic] += errors[topic] * errors[topic];
            biases[topic] -= RATE * errors[topic] / (float) Math.sqrt(biasSquares[topic] + 1);
        }
        for (int f = 0; f < known.length; f++) {
            if (known[f] >= 0) {
                update(known[f], example.features.value(f) * rarity[known[f]], errors, squares);
            }
        }
    }

    private void update(int row, float value, float[] errors, float[] squares) {
        for (int topic = 0; topic < TOPICS; topic++) {
            int at = row * TOPICS + topic;
            float gradient = errors[topic] * value + DECAY * weights[at];
            squares[at] += gradient * gradient;
            weights[at] -= RATE * gradient / (float) (Math.sqrt(squares[at]) + 1e-2);
        }
    }

    /** What was learned, its weights as bytes. */
    TopicModel model(float sharpness) {
        int[] kept = mostTelling();
        float[] scales = new float[kept.length];
        byte[] bytes = new byte[kept.length * TOPICS];
        for (int k = 0; k < kept.length; k++) {
            float largest = Math.max(largest(kept[k]), 1e-12f);
            scales[k] = Float.float16ToFloat(Float.floatToFloat16(largest * rarity[kept[k]] / TopicModel.STEPS));
            for (int topic = 0; topic < TOPICS; topic++) {
                bytes[k * TOPICS + topic] =
                        (byte) Math.round(weights[kept[k] * TOPICS + topic] * TopicModel.STEPS / largest);
            }
        }
        int[] keptHashes = Arrays.stream(kept).map(row -> hashes[row]).toArray();
        return new TopicModel(HashIndex.of(keptHashes), scales, bytes, biases, sharpness);
    }

    private int[] mostTelling() {
        return IntStream.range(0, hashes.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -largest(row) * rarity[row])
                        .thenComparingInt(row -> hashes[row]))
                .limit(KEPT)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private float largest(int row) {
        float largest = 0;
        for (float weight : Arrays.copyOfRange(weights, row * TOPICS, (row + 1) * TOPICS)) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }
}
