package silkwire.enrich.topic;

import java.util.Arrays;
import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;

/**
 * A text as a sparse vector of length 1: per feature the logarithm of how often it occurs, a token of the title counting
 * twice; and per top-level topic the root of its share among the words of our lists that speak for one.
 */
final class TopicFeatures {
    private static final int TITLE_COUNT = 2;

    /** How much the lists weigh against the text, which weighs 1. */
    private static final double LISTS = 3;

    private static final double SMALLEST = 1e-9;
    private static final int FEATURES_PER_TOKEN = 6;

    private final double[] listed;
    private final HashIndex hashes;
    private float[] values;

    private TopicFeatures(int expected, double[] listed) {
        this.listed = listed;
        this.hashes = new HashIndex(expected);
        this.values = new float[expected + listed.length + 1];
    }

    /** The vector of a text in which our lists found {@code listed} words for each top-level topic. */
    static TopicFeatures of(Document document, double[] listed) {
        TopicFeatures features = new TopicFeatures(document.tokenCount() * FEATURES_PER_TOKEN, listed);
        for (int token = 0; token < document.tokenCount(); token++) {
            if (!document.isSkipped(token)) {
                int weight = document.tokenBegin(token) < document.bodyStart() ? TITLE_COUNT : 1;
                TokenFeatures.of(document, token, hash -> features.add(hash, weight));
            }
        }
        features.dampen();
        features.addLists();
        features.normalise();
        return features;
    }

    private void add(int hash, float value) {
        int number = hashes.add(hash);
        if (number >= values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[number] += value;
    }

    private void dampen() {
        for (int i = 0; i < size(); i++) {
            values[i] = (float) Math.log1p(values[i]);
        }
    }

    private void addLists() {
        double scale = LISTS * length();
        double all = Arrays.stream(listed).sum();
        for (int topic = 0; topic < listed.length; topic++) {
            if (listed[topic] > 0) {
                add(TokenFeatures.listed(topic), (float) (scale * Math.sqrt(listed[topic] / all)));
            }
        }
    }

    private void normalise() {
        float factor = (float) (1 / length());
        for (int i = 0; i < size(); i++) {
            values[i] *= factor;
        }
    }

    private double length() {
        double squares = 0;
        for (int i = 0; i < size(); i++) {
            squares += values[i] * values[i];
        }
        return Math.sqrt(Math.max(squares, SMALLEST));
    }

    /** How many words of our lists speak for each top-level topic. */
    double[] listed() {
        return listed;
    }

    int size() {
        return hashes.size();
    }

    int hash(int index) {
        return hashes.hash(index);
    }

    float value(int index) {
        return values[index];
    }
}
