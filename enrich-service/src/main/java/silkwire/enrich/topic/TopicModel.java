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
 * A linear model over {@link TopicFeatures}: what our lists say, corrected by what was learned (per known feature its rarity,
 * a scale, and one byte for each top-level topic), and a softmax. One model for all languages. Made by {@link TopicTraining}.
 */
final class TopicModel {
    /** How many top-level topics there are; topic {@code n} has the code {@code medtop:nn000000}. */
    static final int TOPICS = 17;

    static final int STEPS = 127;
    private static final double LIST_TRUST = 1.8;
    private static final double SMOOTHING = 0.5;

    private final KnownFeatures known;
    private final float[] scales;
    private final byte[] weights;
    private final short[] sums;
    private final float[] biases;
    private final float sharpness;
    private final NarrowerReliability narrower;

    TopicModel(
            KnownFeatures known,
            float[] scales,
            byte[] weights,
            float[] biases,
            float sharpness,
            NarrowerReliability narrower) {
        this.known = known;
        this.scales = scales;
        this.weights = weights;
        this.sums = sums(weights);
        this.biases = biases;
        this.sharpness = sharpness;
        this.narrower = narrower;
    }

    /** Per row the sum of its weights. */
    private static short[] sums(byte[] weights) {
        short[] sums = new short[weights.length / TOPICS];
        for (int at = 0; at < weights.length; at++) {
            sums[at / TOPICS] += weights[at];
        }
        return sums;
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
        float[] rarity = new float[size];
        float[] scales = new float[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = input.readInt();
            rarity[i] = Float.float16ToFloat(input.readShort());
            scales[i] = Float.float16ToFloat(input.readShort());
        }
        KnownFeatures known = KnownFeatures.of(hashes, rarity);
        byte[] weights = input.readNBytes(size * TOPICS);
        return new TopicModel(known, scales, weights, biases, sharpness, NarrowerReliability.read(input));
    }

    /** Writes it as {@link #of} reads it. */
    void write(Path file) throws IOException {
        try (DataOutputStream output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            output.writeInt(scales.length);
            output.writeFloat(sharpness);
            for (float bias : biases) {
                output.writeFloat(bias);
            }
            for (int i = 0; i < scales.length; i++) {
                output.writeInt(known.hashes().hash(i));
                output.writeShort(Float.floatToFloat16(known.rarity()[i]));
                output.writeShort(Float.floatToFloat16(scales[i]));
            }
            output.write(weights);
            narrower.write(output);
        }
    }

    /** The same model, its probabilities sharper (above 1) or flatter. */
    TopicModel sharpened(float sharpness) {
        return new TopicModel(known, scales, weights, biases, sharpness, narrower);
    }

    /** How far the lists can be relied on for narrower topics. */
    NarrowerReliability narrower() {
        return narrower;
    }

    /** The features it knows. */
    KnownFeatures known() {
        return known;
    }

    /** How probable each top-level topic is as the text's first, 0 to 1, together 1. */
    double[] probabilities(TopicFeatures text) {
        float[] learned = biases.clone();
        for (int f = 0; f < text.size(); f++) {
            float factor = scales[text.row(f)] * text.value(f);
            int at = text.row(f) * TOPICS;
            for (int topic = 0; topic < TOPICS; topic++) {
                learned[topic] += factor * weights[at + topic];
            }
        }
        double[] scores = new double[TOPICS];
        for (int topic = 0; topic < TOPICS; topic++) {
            scores[topic] = learned[topic];
        }
        addListed(text.listed(), LIST_TRUST, scores);
        return softmax(scores, sharpness);
    }

    /** Adds what the lists say. They are trusted more than when learning, for they hold for texts unlike those learned from. */
    static void addListed(double[] listed, double trust, double[] scores) {
        for (int topic = 0; topic < TOPICS; topic++) {
            scores[topic] += trust * Math.log(listed[topic] + SMOOTHING);
        }
    }

    /**
     * What {@link #lead} is at most: how much {@code token} speaks for a topic more than for all others on average. Cheap to
     * know, so that few leads need to be.
     */
    float mostLead(TopicFeatures text, int token, int topic) {
        float lead = 0;
        for (int place = text.firstRow(token); place < text.firstRow(token + 1); place++) {
            int row = text.rowAt(place);
            lead += scales[row] * known.rarity()[row] * (TOPICS * weights[row * TOPICS + topic] - sums[row]);
        }
        return lead / (TOPICS - 1);
    }

    /** How much {@code token} speaks for a topic more than for any other; 0 or less where it speaks for another. */
    float lead(TopicFeatures text, int token, int topic) {
        float[] sums = new float[TOPICS];
        for (int place = text.firstRow(token); place < text.firstRow(token + 1); place++) {
            int row = text.rowAt(place);
            float factor = scales[row] * known.rarity()[row];
            for (int other = 0; other < TOPICS; other++) {
                sums[other] += factor * weights[row * TOPICS + other];
            }
        }
        float next = Float.NEGATIVE_INFINITY;
        for (int other = 0; other < TOPICS; other++) {
            next = other == topic ? next : Math.max(next, sums[other]);
        }
        return sums[topic] - next;
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
}
