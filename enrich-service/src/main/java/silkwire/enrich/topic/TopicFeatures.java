package silkwire.enrich.topic;

import java.util.stream.IntStream;
import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;

/**
 * A text as a sparse vector of length 1 over the {@link KnownFeatures}: per feature the logarithm of how often it occurs, a
 * token of the title counting twice, times its rarity; and beside it how much our lists speak for each top-level topic.
 */
final class TopicFeatures implements TokenFeatures.Sink {
    private static final int TITLE_COUNT = 2;
    private static final double SMALLEST = 1e-9;
    private static final int FEATURES_PER_TOKEN = 3;
    private static final int SPREAD = 0x9E3779B1;
    private static final double[] LOGARITHMS =
            IntStream.range(0, 64).mapToDouble(Math::log1p).toArray();

    private final KnownFeatures known;
    private final double[] listed;
    private final int[] rowsByToken;
    private final int[] rowsEnds;
    private int[] rows = {};
    private float[] values = {};
    private int size;
    private int next;

    private TopicFeatures(KnownFeatures known, int tokens, double[] listed) {
        this.known = known;
        this.listed = listed;
        this.rowsByToken = new int[tokens * FEATURES_PER_TOKEN];
        this.rowsEnds = new int[tokens + 1];
    }

    /** The vector of a text for which our lists speak as {@code listed} says. */
    static TopicFeatures of(Document document, KnownFeatures known, double[] listed) {
        TopicFeatures features = new TopicFeatures(known, document.tokenCount(), listed);
        for (int token = 0; token < document.tokenCount(); token++) {
            if (!document.isSkipped(token)) {
                TokenFeatures.of(document, token, features);
            }
            features.rowsEnds[token + 1] = features.next;
        }
        features.findRows();
        features.count(features.rowsEnds[document.tokenAt(document.bodyStart())]);
        features.normalise();
        return features;
    }

    @Override
    public void feature(int hash) {
        rowsByToken[next++] = hash;
    }

    /** Puts rows in the place of hashes, all before any is counted, so that the waits for memory overlap. */
    private void findRows() {
        int read = 0;
        int kept = 0;
        for (int token = 1; token < rowsEnds.length; token++) {
            while (read < rowsEnds[token]) {
                int row = known.row(rowsByToken[read++]);
                rowsByToken[kept] = row;
                kept += row == HashIndex.ABSENT ? 0 : 1;
            }
            rowsEnds[token] = kept;
        }
        next = kept;
    }

    /** Counts how often each row stands there, those before {@code titleEnd} twice; in a table that a near cache holds. */
    private void count(int titleEnd) {
        rows = new int[next];
        values = new float[next];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * next + 1);
        int[] places = new int[1 << bits];
        for (int i = 0; i < next; i++) {
            int row = rowsByToken[i];
            int slot = (row * SPREAD) >>> (Integer.SIZE - bits);
            while (places[slot] != 0 && rows[places[slot] - 1] != row) {
                slot = (slot + 1) & (places.length - 1);
            }
            if (places[slot] == 0) {
                rows[size++] = row;
                places[slot] = size;
            }
            values[places[slot] - 1] += i < titleEnd ? TITLE_COUNT : 1;
        }
    }

    private void normalise() {
        double squares = SMALLEST;
        for (int i = 0; i < size; i++) {
            values[i] = (float) damped((int) values[i]) * known.rarity()[rows[i]];
            squares += values[i] * values[i];
        }
        float factor = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < size; i++) {
            values[i] *= factor;
        }
    }

    private static double damped(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : Math.log1p(count);
    }

    /** How much our lists speak for each top-level topic. */
    double[] listed() {
        return listed;
    }

    /** How many known features the text has. */
    int size() {
        return size;
    }

    int row(int index) {
        return rows[index];
    }

    float value(int index) {
        return values[index];
    }

    /** The first place among {@link #rowAt} of the known features of {@code token}; they end where the next one's begin. */
    int firstRow(int token) {
        return rowsEnds[token];
    }

    /** The row of a known feature, in the order of the tokens. */
    int rowAt(int place) {
        return rowsByToken[place];
    }
}
