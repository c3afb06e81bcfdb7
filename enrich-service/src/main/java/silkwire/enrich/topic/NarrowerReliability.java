package silkwire.enrich.topic;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How often so many words of our lists meant their narrower topic, in texts about the topic above it: the share among the
 * texts learned from, drawn towards that of all topics where a topic has few texts.
 */
final class NarrowerReliability {
    private static final double[] AT_LEAST = {2, 3, 5};
    private static final int STEPS = AT_LEAST.length + 1;
    private static final float DRAWN = 6;

    private final float[] texts;
    private final float[] right;

    /** Of so many topics, before anything was learned. */
    NarrowerReliability(int topics) {
        this(new float[(topics + 1) * STEPS], new float[(topics + 1) * STEPS]);
    }

    private NarrowerReliability(float[] texts, float[] right) {
        this.texts = texts;
        this.right = right;
    }

    /** Learns from one text that {@code words} spoke for {@code topic}, rightly or not. */
    void add(int topic, double words, boolean isRight) {
        int step = step(words);
        int all = texts.length - STEPS + step;
        for (int at : new int[] {topic * STEPS + step, all}) {
            texts[at]++;
            right[at] += isRight ? 1 : 0;
        }
    }

    /** How often {@code topic} is right where {@code words} speak for it, 0 to 1. */
    double of(int topic, double words) {
        int step = step(words);
        int at = topic * STEPS + step;
        int all = texts.length - STEPS + step;
        float usual = (right[all] + 1) / (texts[all] + 2);
        return (right[at] + DRAWN * usual) / (texts[at] + DRAWN);
    }

    private static int step(double words) {
        return (int) Arrays.stream(AT_LEAST).filter(least -> words >= least).count();
    }

    void write(DataOutputStream output) throws IOException {
        output.writeInt(texts.length);
        for (int at = 0; at < texts.length; at++) {
            output.writeShort((int) texts[at]);
            output.writeShort((int) right[at]);
        }
    }

    static NarrowerReliability read(DataInputStream input) throws IOException {
        int size = input.readInt();
        float[] texts = new float[size];
        float[] right = new float[size];
        for (int at = 0; at < size; at++) {
            texts[at] = input.readUnsignedShort();
            right[at] = input.readUnsignedShort();
        }
        return new NarrowerReliability(texts, right);
    }
}
