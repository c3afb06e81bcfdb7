package silkwire.onnx.runtime;

import java.util.Arrays;

/** How the model's outputs become probabilities. */
public enum Activation {
    /** One label of all: they sum to 1. */
    SOFTMAX {
        @Override
        double[] probabilities(float[] logits) {
            double largest = Double.NEGATIVE_INFINITY;
            for (float logit : logits) {
                largest = Math.max(largest, logit);
            }
            double[] values = new double[logits.length];
            for (int label = 0; label < logits.length; label++) {
                values[label] = Math.exp(logits[label] - largest);
            }
            double total = Arrays.stream(values).sum();
            return Arrays.stream(values).map(value -> value / total).toArray();
        }
    },
    /** Each label by itself. */
    SIGMOID {
        @Override
        double[] probabilities(float[] logits) {
            double[] values = new double[logits.length];
            for (int label = 0; label < logits.length; label++) {
                values[label] = 1 / (1 + Math.exp(-logits[label]));
            }
            return values;
        }
    };

    abstract double[] probabilities(float[] logits);
}
