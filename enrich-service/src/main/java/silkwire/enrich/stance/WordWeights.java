package silkwire.enrich.stance;

/**
 * What the model makes of the words of a text by themselves, worked out once per sentence however many targets it names. Words
 * to watch and countries weigh words differently, as do sentences that follow one target or several.
 */
final class WordWeights {
    private static final int OF_COUNTRY = 0;
    private static final int OF_NAME = 1;
    private static final int BEHIND_ONE = 2;
    private static final int BEHIND_SEVERAL = 3;
    private static final int USES = 4;

    private final StanceText text;
    private final WordFeatures words;
    private final FeatureBuffer features;
    private final StanceModel model;
    private final long[][] sums = new long[USES][];
    private final byte[][] sizes = new byte[USES][];
    private final boolean[][] done = new boolean[USES][];
    private int use;

    WordWeights(StanceText text, WordFeatures words, FeatureBuffer features, StanceModel model) {
        this.text = text;
        this.words = words;
        this.features = features;
        this.model = model;
    }

    /** Gets ready for the sentences of a unit. */
    void read(StanceUnit unit, boolean named) {
        use = named ? OF_NAME : OF_COUNTRY;
        read(use, unit.sentence());
        for (int further = unit.sentence() + 1; further <= unit.lastSentence(); further++) {
            read(unit.others() == 0 ? BEHIND_ONE : BEHIND_SEVERAL, further);
        }
    }

    /** What the model makes of a token of that unit. */
    long sums(int token, boolean further, boolean alone) {
        return sums[kind(further, alone)][token];
    }

    /** How many features that comes from. */
    int size(int token, boolean further, boolean alone) {
        return sizes[kind(further, alone)][token];
    }

    private int kind(boolean further, boolean alone) {
        return further ? alone ? BEHIND_ONE : BEHIND_SEVERAL : use;
    }

    private void read(int kind, int sentence) {
        if (sums[kind] == null) {
            sums[kind] = new long[text.tokenCount()];
            sizes[kind] = new byte[text.tokenCount()];
            done[kind] = new boolean[text.document().sentenceCount()];
        }
        if (done[kind][sentence]) {
            return;
        }
        done[kind][sentence] = true;
        for (int token = text.sentenceBegin(sentence); token < text.sentenceEnd(sentence); token++) {
            features.clear();
            if (kind == OF_COUNTRY || kind == OF_NAME) {
                words.add(token, kind == OF_NAME);
            } else {
                words.addFurther(token, kind == BEHIND_ONE);
            }
            long sum = 0;
            for (int feature = 0; feature < features.size(); feature++) {
                sum += model.weights(features.hash(feature));
            }
            sums[kind][token] = sum;
            sizes[kind][token] = (byte) features.size();
        }
    }
}
