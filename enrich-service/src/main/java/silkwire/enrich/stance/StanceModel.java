package silkwire.enrich.stance;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import silkwire.enrich.hash.HashIndex;

/**
 * A linear model over {@link StanceFeatures}, one for all languages: a table of rows that hashes point into, each the
 * weights of supportive, critical and neutral as three bytes, and a softmax. Made by {@link StanceTraining}.
 */
final class StanceModel {
    static final int SUPPORTIVE = 0;
    static final int CRITICAL = 1;
    static final int NEUTRAL = 2;
    static final int LABELS = 3;
    static final int BITS = 19;
    static final int STEPS = 127;

    private static final int SHIFT = Integer.SIZE - BITS;

    /** How long a unit's vector of features is made, so that a long sentence is no surer than a short one. */
    private static final double LENGTH = 3;

    /** By how much a model that doubts its labels takes too many single sentences for neutral, as a logarithm of odds. */
    private static final double RESERVE = 0.2;

    private final int[] rows;
    private final float step;
    private final PriorWords priors;
    private final ArticleWeights articles;

    /**
     * A model.
     *
     * @param rows packed by {@link #packed}
     * @param step what one step of a weight is worth
     * @param articles what judges whole articles
     */
    StanceModel(int[] rows, float step, PriorWords priors, ArticleWeights articles) {
        this.rows = rows;
        this.step = step;
        this.priors = priors;
        this.articles = articles;
    }

    /** The same with other weights for whole articles. */
    StanceModel with(ArticleWeights other) {
        return new StanceModel(rows, step, priors, other);
    }

    ArticleWeights articles() {
        return articles;
    }

    static int packed(int supportive, int critical, int neutral) {
        return (supportive & 0xFF) | (critical & 0xFF) << 8 | (neutral & 0xFF) << 16;
    }

    /** The row of a feature. */
    static int rowOf(int hash) {
        return hash >>> SHIFT;
    }

    /** What each of {@code size} features of a unit counts. */
    static double share(int size) {
        return LENGTH / Math.sqrt(Math.max(1, size));
    }

    PriorWords priors() {
        return priors;
    }

    /** The weights of a feature. */
    long weights(int hash) {
        return LabelSums.ofRow(rows[hash >>> SHIFT]);
    }

    /** What a sum of weights is worth in a unit of {@code size} features, as a logarithm of odds. */
    double score(int sum, int size) {
        return sum * step * share(size);
    }

    /** How probable each label is, from the three sums of {@code size} features; {@code eager} takes less for neutral. */
    double[] probabilities(int[] sums, int size, boolean eager) {
        double neutral = score(sums[NEUTRAL], size) - (eager ? RESERVE : 0);
        return softmax(new double[] {score(sums[SUPPORTIVE], size), score(sums[CRITICAL], size), neutral});
    }

    static double[] softmax(double[] scores) {
        double highest = Math.max(scores[SUPPORTIVE], Math.max(scores[CRITICAL], scores[NEUTRAL]));
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            scores[label] = Math.exp(scores[label] - highest);
            sum += scores[label];
        }
        for (int label = 0; label < LABELS; label++) {
            scores[label] /= sum;
        }
        return scores;
    }

    /** Reads the model that comes with the service. */
    static StanceModel shipped() {
        try (InputStream stream = StanceModel.class.getResourceAsStream("stance.model")) {
            if (stream == null) {
                throw new IllegalStateException("The stance model stance.model is missing");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The stance model cannot be read", e);
        }
    }

    /** Reads a model from its file. */
    static StanceModel of(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The stance model " + file + " cannot be read", e);
        }
    }

    private static StanceModel read(InputStream stream) throws IOException {
        DataInputStream input = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
        int[] words = new int[input.readInt()];
        for (int word = 0; word < words.length; word++) {
            words[word] = input.readInt();
        }
        byte[] classes = input.readNBytes(words.length);
        float step = input.readFloat();
        int[] rows = new int[1 << BITS];
        for (int filled = input.readInt(), row = 0; filled > 0; filled--) {
            row += input.readUnsignedShort();
            rows[row] = packed(input.readByte(), input.readByte(), input.readByte());
        }
        float[] articles = new float[ArticleWeights.SIZE];
        for (int weight = 0; weight < articles.length; weight++) {
            articles[weight] = input.readFloat();
        }
        return new StanceModel(rows, step, new PriorWords(HashIndex.of(words), classes), new ArticleWeights(articles));
    }

    /** Writes it as {@link #of} reads it. */
    void write(Path file) throws IOException {
        try (DataOutputStream output = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            output.writeInt(priors.classes().length);
            for (int word = 0; word < priors.classes().length; word++) {
                output.writeInt(priors.words().hash(word));
            }
            output.write(priors.classes());
            output.writeFloat(step);
            writeRows(output);
            for (float weight : articles.weights()) {
                output.writeFloat(weight);
            }
        }
    }

    private void writeRows(DataOutputStream output) throws IOException {
        int filled = 0;
        int last = 0;
        for (int row = 0; row < rows.length; row++) {
            if (isWritten(row, last)) {
                filled++;
                last = row;
            }
        }
        output.writeInt(filled);
        last = 0;
        for (int row = 0; row < rows.length; row++) {
            if (isWritten(row, last)) {
                output.writeShort(row - last);
                output.writeByte(rows[row]);
                output.writeByte(rows[row] >> 8);
                output.writeByte(rows[row] >> 16);
                last = row;
            }
        }
    }

    /** A row without weights is written only where the gap would not fit into two bytes. */
    private boolean isWritten(int row, int last) {
        return rows[row] != 0 || row - last == 0xFFFF;
    }
}
