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
    private static final double[] LOGARITHMS =
            IntStream.range(0, 64).mapToDouble(Math::log1p).toArray();

    private final KnownFeatures known;
    private final double[] listed;
    private final HashIndex rows;
    private final float[] values;
    private final int[] rowsByToken;
    private final int[] rowsEnds;
    private int rowsSize;
    private int weight;

    private TopicFeatures(KnownFeatures known, int tokens, double[] listed) {
        int expected = tokens * FEATURES_PER_TOKEN;
        this.known = known;
        this.listed = listed;
        this.rowsByToken = new int[expected];
        this.rowsEnds = new int[tokens + 1];
        this.rows = new HashIndex(expected);
        this.values = new float[expected];
    }

    /** The vector of a text for which our lists speak as {@code listed} says. */
    static TopicFeatures of(Document document, KnownFeatures known, double[] listed) {
        TopicFeatures features = new TopicFeatures(known, document.tokenCount(), listed);
        int title = document.tokenAt(document.bodyStart());
        for (int token = 0; token < document.tokenCount(); token++) {
            if (!document.isSkipped(token)) {
                features.weight = token < title ? TITLE_COUNT : 1;
                TokenFeatures.of(document, token, features);
            }
            features.rowsEnds[token + 1] = features.rowsSize;
        }
        features.normalise();
        return features;
    }

    @Override
    public void feature(int hash) {
        int row = known.row(hash);
        if (row != HashIndex.ABSENT) {
            values[rows.add(row)] += weight;
            rowsByToken[rowsSize++] = row;
        }
    }

    private void normalise() {
        double squares = SMALLEST;
        for (int i = 0; i < size(); i++) {
            values[i] = (float) damped((int) values[i]) * known.rarity()[rows.hash(i)];
            squares += values[i] * values[i];
        }
        float factor = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < size(); i++) {
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
        return rows.size();
    }

    int row(int index) {
        return rows.hash(index);
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
