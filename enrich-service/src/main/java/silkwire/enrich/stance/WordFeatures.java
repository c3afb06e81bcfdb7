package silkwire.enrich.stance;

import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/**
 * What a word says by itself, whatever the target: the word, its beginnings, the pair it opens, its cues. Names of places are
 * one word, so that no country is liked or disliked as such; names of speakers say nothing.
 */
final class WordFeatures {
    private static final long FEW_ENDINGS = LanguageBits.ofList("en,fr,zh");
    private static final int PLACE = 0x51;
    private static final int PRIME = 0x01000193;
    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char AFTER_IDEOGRAPHS = '\uA000';

    private final StanceText text;
    private final Document document;
    private final Speeches speeches;
    private final FeatureBuffer features;
    private final boolean inflected;

    WordFeatures(StanceText text, Speeches speeches, long languages, FeatureBuffer features) {
        this.text = text;
        this.document = text.document();
        this.speeches = speeches;
        this.features = features;
        this.inflected = languages == LanguageBits.ALL || (languages & FEW_ENDINGS) == 0;
    }

    /** Whether the token is read at all. */
    boolean isRead(int token) {
        return !document.isSkipped(token) && !speeches.isName(token);
    }

    /** Adds the features of a token of the target's sentence; {@code named} tells whether that is a name to watch. */
    void add(int token, boolean named) {
        int negated = text.isNegated(token) ? 1 : 0;
        int stem = stem(token);
        features.add(StanceKinds.WORD + negated, word(token), token);
        features.add(StanceKinds.STEM + negated, stem, token);
        features.add(StanceKinds.STEM_OF + (named ? 1 : 0), stem, token);
        if (inflected) {
            features.add(
                    StanceKinds.ROOT + negated, text.isPlace(token) ? PLACE : document.shortBeginning(token), token);
        }
        if (opensPair(token)) {
            features.add(StanceKinds.PAIR + negated, pair(token), token);
        }
        int contrast = text.contrastSide(token);
        for (int rest = text.cues(token); rest != 0; rest &= rest - 1) {
            int cue = Integer.numberOfTrailingZeros(rest) * 2 + negated;
            features.add(StanceKinds.CUE, cue, token);
            features.add(StanceKinds.CUE_CONTRAST + contrast, cue, token);
        }
    }

    /** Adds the features of a token of a sentence behind the target's; {@code alone} tells whether that names no other. */
    void addFurther(int token, boolean alone) {
        int negated = text.isNegated(token) ? 1 : 0;
        int others = alone ? 0 : 1;
        features.add(StanceKinds.FURTHER_STEM + negated, stem(token), token);
        features.add(StanceKinds.FURTHER_WORD + others, word(token), token);
        for (int rest = text.cues(token); rest != 0; rest &= rest - 1) {
            int cue = Integer.numberOfTrailingZeros(rest) * 2 + negated;
            features.add(StanceKinds.FURTHER_CUE + others, cue, token);
        }
    }

    /** The token's word; of an ideograph the pair it opens, which is nearer to a word. */
    int word(int token) {
        if (text.isPlace(token)) {
            return PLACE;
        }
        boolean pair = isIdeograph(token) && token + 1 < text.tokenCount() && !text.isPlace(token + 1);
        return pair ? document.wordHash(token) * PRIME + document.wordHash(token + 1) : document.wordHash(token);
    }

    int stem(int token) {
        return text.isPlace(token) ? PLACE : document.longBeginning(token);
    }

    /** The token and the next. */
    int pair(int token) {
        return word(token) * PRIME + word(token + 1);
    }

    /** Whether the next token stands in the same sentence. */
    boolean opensPair(int token) {
        return token + 1 < text.tokenCount() && document.sentenceOf(token + 1) == document.sentenceOf(token);
    }

    boolean isIdeograph(int token) {
        char first = document.foldedAt(document.foldedBegin(token));
        return first >= FIRST_IDEOGRAPH && first < AFTER_IDEOGRAPHS;
    }
}
