package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.List;

/** Learns {@link ArticleWeights} by gradient descent over all examples at once; the same examples give the same weights. */
final class ArticleTrainer {
    private static final int STEPS = 2000;
    private static final double RATE = 0.5;
    private static final double DECAY = 0.003;

    private final List<Example> examples = new ArrayList<>();

    private record Example(ArticleWeights.Summary summary, int label) {}

    void add(ArticleWeights.Summary summary, int label) {
        examples.add(new Example(summary, label));
    }

    ArticleWeights learn() {
        double[] weights = new double[ArticleWeights.SIZE];
        ArticleWeights learned = ArticleWeights.none();
        for (int step = 0; step < STEPS && !examples.isEmpty(); step++) {
            double[] gradient = new double[weights.length];
            for (Example example : examples) {
                add(example, learned.probabilities(example.summary), gradient);
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= RATE * (gradient[i] / examples.size() + DECAY * weights[i]);
                learned.weights()[i] = (float) weights[i];
            }
        }
        return learned;
    }

    private static void add(Example example, double[] probabilities, double[] gradient) {
        double[][] sides = example.summary.sides();
        for (int side = 0; side < sides.length; side++) {
            double wrong = probabilities[side] - (example.label == side ? 1 : 0);
            for (int feature = 0; feature < sides[side].length; feature++) {
                gradient[example.summary.at(feature)] += wrong * sides[side][feature];
            }
        }
    }
}
