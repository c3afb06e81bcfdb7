package silkwire.enrich.topic;

import java.util.Arrays;
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
    private int[] slots;
    private int[] hashes = new int[512];
    private float[] values = new float[512];
    private int size;

    private TopicFeatures(int expected, double[] listed) {
        this.listed = listed;
        slots = new int[Integer.highestOneBit(Math.max(256, expected)) * 4];
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

    private void add(int hash, int weight) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (hashes[index] == hash) {
                values[index] += weight;
                return;
            }
            slot = (slot + 1) & mask;
        }
        append(hash, weight);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
    }

    private void append(int hash, float value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        hashes[size] = hash;
        values[size++] = value;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }

    private void dampen() {
        for (int i = 0; i < size; i++) {
            values[i] = (float) Math.log1p(values[i]);
        }
    }

    private void addLists() {
        double scale = LISTS * length();
        double all = Arrays.stream(listed).sum();
        for (int topic = 0; topic < listed.length; topic++) {
            if (listed[topic] > 0) {
                append(TokenFeatures.listed(topic), (float) (scale * Math.sqrt(listed[topic] / all)));
            }
        }
    }

    private void normalise() {
        float factor = (float) (1 / length());
        for (int i = 0; i < size; i++) {
            values[i] *= factor;
        }
    }

    private double length() {
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += values[i] * values[i];
        }
        return Math.sqrt(Math.max(squares, SMALLEST));
    }

    /** How many words of our lists speak for each top-level topic. */
    double[] listed() {
        return listed;
    }

    int size() {
        return size;
    }

    int hash(int index) {
        return hashes[index];
    }

    float value(int index) {
        return values[index];
    }
}
