package silkwire.enrich.language;

import java.util.Arrays;
import java.util.stream.IntStream;
import silkwire.enrich.hash.HashIndex;

/**
 * The weights while they are learned: they begin as those of naive Bayes, and every example moves them by stochastic
 * gradient descent on the cross entropy of the softmax over the classes. A text counts by the square root of its length.
 */
final class ClassWeights {
    private static final double CONFIDENCE_IN_COUNTS = 0.8;
    private static final double RATE_OF_BIAS = 0.1;

    private final int classes;
    private final HashIndex sequences;
    private final float[] weights;
    private final float[] biases;
    private final float[] scores;

    ClassWeights(SequenceCounts counts, int classes, int most) {
        int[] kept = counts.telling(most);
        this.classes = classes;
        this.sequences = HashIndex.of(Arrays.stream(kept).map(counts::hash).toArray());
        this.weights = new float[kept.length * classes];
        this.biases = new float[classes];
        this.scores = new float[classes];
        double[] row = new double[classes];
        for (int i = 0; i < kept.length; i++) {
            for (int c = 0; c < classes; c++) {
                row[c] = counts.logarithm(kept[i], c);
            }
            double mean = Arrays.stream(row).average().orElse(0);
            for (int c = 0; c < classes; c++) {
                weights[i * classes + c] = (float) (CONFIDENCE_IN_COUNTS * (row[c] - mean));
            }
        }
    }

    /** Moves the weights by {@code rate} towards giving these letters to {@code expected}. */
    void learn(Letters letters, int expected, double rate) {
        int[] known = Arrays.stream(LetterSequences.of(letters))
                .map(sequences::find)
                .filter(sequence -> sequence != HashIndex.ABSENT)
                .toArray();
        if (known.length == 0) {
            return;
        }
        float scale = (float) (1 / Math.sqrt(known.length));
        score(known, scale);
        toGradient(expected, (float) rate);
        for (int c = 0; c < classes; c++) {
            biases[c] += (float) (RATE_OF_BIAS * scale * scores[c]);
            scores[c] *= scale;
        }
        for (int sequence : known) {
            int row = sequence * classes;
            for (int c = 0; c < classes; c++) {
                weights[row + c] += scores[c];
            }
        }
    }

    private void score(int[] known, float scale) {
        Arrays.fill(scores, 0);
        for (int sequence : known) {
            int row = sequence * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
        for (int c = 0; c < classes; c++) {
            scores[c] = scores[c] * scale + biases[c];
        }
    }

    /** Turns scores into how far each class' probability is from what it should be, times {@code rate}. */
    private void toGradient(int expected, float rate) {
        float most = scores[0];
        for (float score : scores) {
            most = Math.max(most, score);
        }
        float sum = 0;
        for (int c = 0; c < classes; c++) {
            scores[c] = (float) StrictMath.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < classes; c++) {
            scores[c] *= -rate / sum;
        }
        scores[expected] += rate;
    }

    /** The weights in sixteenths of a nat; a sequence's least weight becomes 0, which changes no comparison. */
    LanguageModel rounded(LanguageClasses names) {
        LanguageModel model = new LanguageModel(
                names, IntStream.range(0, sequences.size()).map(sequences::hash).toArray());
        for (int i = 0; i < sequences.size(); i++) {
            float least = weights[i * classes];
            for (int c = 1; c < classes; c++) {
                least = Math.min(least, weights[i * classes + c]);
            }
            for (int c = 0; c < classes; c++) {
                model.set(i, c, Math.min(0xFF, Math.round((weights[i * classes + c] - least) * LanguageModel.UNIT)));
            }
        }
        for (int c = 0; c < classes; c++) {
            names.setBias(c, biases[c]);
        }
        return model;
    }
}
