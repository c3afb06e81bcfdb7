package silkwire.enrich.topic;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A linear model over {@link TopicFeatures}: per known feature one byte for each top-level topic, a scale for each
 * feature, and a softmax. One model for all languages. Made by {@link TopicTraining}.
 */
final class TopicModel {
    /** How many top-level topics there are; topic {@code n} has the code {@code medtop:nn000000}. */
    static final int TOPICS = 17;

    static final int STEPS = 127;
    private static final double LIST_TRUST = 1;
    private static final double SMOOTHING = 0.5;
    private static final int SLOTS_PER_FEATURE = 4;

    private final int[] hashes;
    private final float[] scales;
    private final byte[] weights;
    private final float[] biases;
    private final float sharpness;
    private final int[] slots;

    TopicModel(int[] hashes, float[] scales, byte[] weights, float[] biases, float sharpness) {
        this.hashes = hashes;
        this.scales = scales;
        this.weights = weights;
        this.biases = biases;
        this.sharpness = sharpness;
        this.slots = new int[Integer.highestOneBit(Math.max(2, hashes.length)) * SLOTS_PER_FEATURE];
        for (int i = 0; i < hashes.length; i++) {
            int slot = hashes[i] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    /** Reads the model that comes with the service. */
    static TopicModel shipped() {
        try (InputStream stream = TopicModel.class.getResourceAsStream("topics.model")) {
            if (stream == null) {
                throw new IllegalStateException("The topic model topics.model is missing");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The topic model cannot be read", e);
        }
    }

    /** Reads a model from its file. */
    static TopicModel of(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The topic model " + file + " cannot be read", e);
        }
    }

    private static TopicModel read(InputStream stream) throws IOException {
        DataInputStream input = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        int size = input.readInt();
        float sharpness = input.readFloat();
        float[] biases = new float[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            biases[topic] = input.readFloat();
        }
        int[] hashes = new int[size];
        float[] scales = new float[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = input.readInt();
            scales[i] = Float.float16ToFloat(input.readShort());
        }
        return new TopicModel(hashes, scales, input.readNBytes(size * TOPICS), biases, sharpness);
    }

    /** Writes it as {@link #of} reads it. */
    void write(Path file) throws IOException {
        try (DataOutputStream output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            output.writeInt(hashes.length);
            output.writeFloat(sharpness);
            for (float bias : biases) {
                output.writeFloat(bias);
            }
            for (int i = 0; i < hashes.length; i++) {
                output.writeInt(hashes[i]);
                output.writeShort(Float.floatToFloat16(scales[i]));
            }
            output.write(weights);
        }
    }

    /** The same model, its probabilities sharper (above 1) or flatter. */
    TopicModel sharpened(float sharpness) {
        return new TopicModel(hashes, scales, weights, biases, sharpness);
    }

    /** Whether the model has met anything of the text. */
    boolean knows(TopicFeatures features) {
        for (int f = 0; f < features.size(); f++) {
            if (find(features.hash(f)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How probable each top-level topic is as the text's first, 0 to 1, together 1. */
    double[] probabilities(TopicFeatures features) {
        double[] scores = new double[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            scores[topic] = biases[topic];
        }
        for (int f = 0; f < features.size(); f++) {
            int row = find(features.hash(f));
            if (row >= 0) {
                float factor = scales[row] * features.value(f);
                int at = row * TOPICS;
                for (int topic = 0; topic < TOPICS; topic++) {
                    scores[topic] += factor * weights[at + topic];
                }
            }
        }
        trust(features.listed(), scores);
        return softmax(scores, sharpness);
    }

    /** The lists once more, beside what was learned of them: they hold for texts unlike those learned from. */
    private static void trust(double[] listed, double[] scores) {
        for (int topic = 0; topic < TOPICS; topic++) {
            scores[topic] += LIST_TRUST * Math.log(listed[topic] + SMOOTHING);
        }
    }

    /** How much a feature speaks for a topic against the mean of the others. */
    float weight(int hash, int topic) {
        int row = find(hash);
        return row < 0 ? 0 : scales[row] * weights[row * TOPICS + topic];
    }

    static double[] softmax(double[] scores, double sharpness) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(sharpness * (scores[i] - highest));
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    private int find(int hash) {
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slots[slot] - 1] == hash) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }
}
