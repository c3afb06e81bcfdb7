package silkwire.enrich.stance;

import java.util.List;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/**
 * What the model sees of a unit: a sentence that names a target, and the sentences behind it that name none. Words, their
 * beginnings and pairs, words by their side of the target and their distance, and cues by side, distance, clause,
 * quotation, negation, contrast and word order. Names of places are one word, so that no country is liked or disliked as such.
 */
final class StanceFeatures {
    private static final long FEW_ENDINGS = LanguageBits.ofList("en,fr,zh");
    private static final int FOR = Cue.POSITIVE.bit() | Cue.STRONG_POSITIVE.bit() | Cue.PRAISE.bit();
    private static final int AGAINST =
            Cue.NEGATIVE.bit() | Cue.STRONG_NEGATIVE.bit() | Cue.ACCUSATION.bit() | Cue.FAILURE.bit() | Cue.HARM.bit();
    private static final int PLACE = 0x51;
    private static final int PRIME = 0x01000193;
    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char AFTER_IDEOGRAPHS = '\uA000';
    private static final int NEAR = 2;
    private static final int MIDDLE = 6;
    private static final int[] DISTANCES = {1, 2, 4, 8, 14};
    private static final int MOST_OTHERS = 3;
    private static final int LENGTH_STEP = 8;

    private final StanceText text;
    private final Document document;
    private final Speeches speeches;
    private final PriorWords priors;
    private final long languages;
    private final FeatureBuffer features;
    private final boolean inflected;

    StanceFeatures(StanceText text, Speeches speeches, PriorWords priors, long languages, FeatureBuffer features) {
        this.text = text;
        this.document = text.document();
        this.speeches = speeches;
        this.priors = priors;
        this.languages = languages;
        this.features = features;
        this.inflected = languages == LanguageBits.ALL || (languages & FEW_ENDINGS) == 0;
    }

    /** Reads a unit; {@code named} tells whether its target is a name to watch and no country. */
    void read(StanceUnit unit, boolean named) {
        features.clear();
        int contrast = text.contrastIn(unit.sentence());
        List<TargetMention> mentions = unit.mentions();
        int next = 0;
        for (int token = text.sentenceBegin(unit.sentence()); token < text.sentenceEnd(unit.sentence()); token++) {
            while (next + 1 < mentions.size()
                    && distance(mentions.get(next + 1), token) <= distance(mentions.get(next), token)) {
                next++;
            }
            TargetMention mention = mentions.get(next);
            if (isRead(token) && distance(mention, token) > 0) {
                token(token, mention, contrast, named);
            }
        }
        whole(unit, named);
        balance(unit);
        for (int further = unit.sentence() + 1; further <= unit.lastSentence(); further++) {
            continuation(further, unit.others());
        }
    }

    /** Names of speakers evaluate nobody. */
    private boolean isRead(int token) {
        return !document.isSkipped(token) && !speeches.isName(token);
    }

    private static int distance(TargetMention mention, int token) {
        return token < mention.firstToken() ? mention.firstToken() - token : Math.max(0, token - mention.lastToken());
    }

    private void token(int token, TargetMention mention, int contrast, boolean named) {
        int side = token < mention.firstToken() ? 0 : 1;
        boolean ideograph = isIdeograph(token);
        int tokens = distance(mention, token);
        int distance = ideograph ? (tokens + 1) / 2 : tokens;
        int near = distance <= NEAR ? 0 : distance <= MIDDLE ? 1 : 2;
        int negated = text.isNegated(token) ? 1 : 0;
        int word = word(token);
        int stem = stem(token);
        features.add(Kind.WORD + negated, word, token);
        features.add(Kind.STEM + negated, stem, token);
        features.add(Kind.STEM_OF + (named ? 1 : 0), stem, token);
        features.add(Kind.STEM_AT + side * 4 + near, stem, token);
        if (inflected) {
            features.add(Kind.ROOT + negated, text.isPlace(token) ? PLACE : document.shortBeginning(token), token);
        }
        if (token + 1 < text.tokenCount() && document.sentenceOf(token + 1) == document.sentenceOf(token)) {
            int pair = word * PRIME + word(token + 1);
            features.add(Kind.PAIR + negated, pair, token);
            if (near < 2) {
                features.add(Kind.PAIR_AT + side, pair, token);
            }
        }
        if (distance <= NEAR) {
            features.add(Kind.BESIDE + side * 2 + distance, word, token);
            features.add(Kind.STEM_BESIDE + side * 2 + distance, stem, token);
        }
        int bits = text.cues(token) | priors.of(document, token, languages) << Kind.PRIOR_SHIFT;
        if (bits != 0) {
            cues(token, mention, bits, side, distance, contrast);
        }
    }

    private void cues(int token, TargetMention mention, int bits, int side, int distance, int contrast) {
        int negated = text.isNegated(token) ? 1 : 0;
        int bucket = bucket(distance);
        int anchor = side == 0 ? mention.firstToken() : mention.lastToken();
        int clause = Math.min(2, Math.abs(document.clauseOf(token) - document.clauseOf(anchor)));
        int quotation = quotation(token, anchor);
        int afterContrast = contrast == text.sentenceEnd(document.sentenceOf(token)) ? 0 : token < contrast ? 1 : 2;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            int cue = Integer.numberOfTrailingZeros(rest) * 2 + negated;
            features.add(Kind.CUE, cue, token);
            features.add(Kind.CUE_SIDE + side, cue, token);
            features.add(Kind.CUE_AT + side * 6 + bucket, cue, token);
            features.add(Kind.CUE_CLAUSE + side * 3 + clause, cue, token);
            features.add(Kind.CUE_QUOTED + quotation, cue, token);
            features.add(Kind.CUE_CONTRAST + afterContrast, cue, token);
            features.add(Kind.CUE_ORDER + text.order().number() * 6 + side * 3 + clause, cue, token);
        }
    }

    private int quotation(int token, int anchor) {
        int quotation = text.quotation(token);
        return quotation == StanceText.NO_QUOTATION ? 0 : quotation == text.quotation(anchor) ? 1 : 2;
    }

    private void continuation(int sentence, int others) {
        int alone = others == 0 ? 0 : 1;
        for (int token = text.sentenceBegin(sentence); token < text.sentenceEnd(sentence); token++) {
            if (!isRead(token)) {
                continue;
            }
            int negated = text.isNegated(token) ? 1 : 0;
            features.add(Kind.FURTHER_STEM + negated, stem(token), token);
            features.add(Kind.FURTHER_WORD + alone, word(token), token);
            int bits = text.cues(token) | priors.of(document, token, languages) << Kind.PRIOR_SHIFT;
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                features.add(Kind.FURTHER_CUE + alone, Integer.numberOfTrailingZeros(rest) * 2 + negated, token);
            }
        }
    }

    private void whole(StanceUnit unit, boolean named) {
        int begin = text.sentenceBegin(unit.sentence());
        int token = unit.mentions().getFirst().firstToken();
        int kind = named ? 1 : 0;
        int none = FeatureBuffer.NO_TOKEN;
        features.add(Kind.ALWAYS + kind, 0, none);
        features.add(Kind.LANGUAGE + kind, Long.hashCode(languages), none);
        features.add(Kind.OPENS + kind, token == begin ? 1 : 0, none);
        features.add(Kind.TARGET_QUOTED, text.quotation(token) == StanceText.NO_QUOTATION ? 0 : 1, none);
        features.add(Kind.LENGTH, (text.sentenceEnd(unit.sentence()) - begin) / LENGTH_STEP, none);
        features.add(Kind.CLAUSE, Math.min(MOST_OTHERS, document.clauseOf(token) - document.clauseOf(begin)), none);
        features.add(Kind.OTHERS + kind, Math.min(MOST_OTHERS, unit.others()), none);
        int role = speeches.isName(token) ? 2 : speeches.of(token) == Speeches.AUTHOR ? 0 : 1;
        int speaking = speeches.isIn(begin, text.sentenceEnd(unit.sentence())) ? 1 : 0;
        features.add(Kind.TARGET_SPEAKS + kind, role * 2 + speaking, none);
        if (named) {
            features.add(Kind.NAME, document.wordHash(token), none);
        }
    }

    /** What the sentence's evaluating words amount to, the last of them and the one nearest to the target. */
    private void balance(StanceUnit unit) {
        int begin = text.sentenceBegin(unit.sentence());
        int sum = 0;
        int latest = 0;
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int token = begin; token < text.sentenceEnd(unit.sentence()); token++) {
            boolean goesOn = token > begin && text.cues(token - 1) == text.cues(token);
            int value = goesOn ? 0 : value(token);
            if (value != 0) {
                sum += value;
                latest = value;
                int distance = distance(unit.mentions().getFirst(), token);
                if (distance < least) {
                    least = distance;
                    nearest = value;
                }
            }
        }
        int none = FeatureBuffer.NO_TOKEN;
        int bounded = Math.clamp(sum, -MOST_OTHERS, MOST_OTHERS);
        features.add(Kind.BALANCE, bounded, none);
        features.add(Kind.LATEST, latest, none);
        features.add(Kind.NEAREST, nearest * MIDDLE + bucket(least), none);
        features.add(Kind.BALANCE_LATEST, (Math.clamp(sum, -2, 2) * 3 + latest) * 3 + nearest, none);
        features.add(Kind.BALANCE_ORDER + text.order().number(), bounded, none);
    }

    private int value(int token) {
        int value = ((text.cues(token) & FOR) == 0 ? 0 : 1) - ((text.cues(token) & AGAINST) == 0 ? 0 : 1);
        return text.isNegated(token) ? -value : value;
    }

    /** The token's word; of an ideograph the pair it opens, which is nearer to a word. */
    private int word(int token) {
        if (text.isPlace(token)) {
            return PLACE;
        }
        boolean pair = isIdeograph(token) && token + 1 < text.tokenCount() && !text.isPlace(token + 1);
        return pair ? document.wordHash(token) * PRIME + document.wordHash(token + 1) : document.wordHash(token);
    }

    private int stem(int token) {
        return text.isPlace(token) ? PLACE : document.longBeginning(token);
    }

    private boolean isIdeograph(int token) {
        char first = document.foldedAt(document.foldedBegin(token));
        return first >= FIRST_IDEOGRAPH && first < AFTER_IDEOGRAPHS;
    }

    private static int bucket(int distance) {
        int bucket = 0;
        while (bucket < DISTANCES.length && distance > DISTANCES[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** Numbers of kinds of features; a kind that is told apart further takes those behind its own. */
    private static final class Kind {
        static final int PRIOR_SHIFT = 24;
        static final int WORD = 10;
        static final int STEM = 12;
        static final int STEM_AT = 20;
        static final int PAIR = 30;
        static final int PAIR_AT = 32;
        static final int BESIDE = 40;
        static final int STEM_BESIDE = 50;
        static final int CUE = 60;
        static final int CUE_SIDE = 61;
        static final int CUE_AT = 64;
        static final int CUE_CLAUSE = 80;
        static final int CUE_QUOTED = 90;
        static final int CUE_CONTRAST = 94;
        static final int CUE_ORDER = 100;
        static final int FURTHER_STEM = 120;
        static final int FURTHER_WORD = 122;
        static final int FURTHER_CUE = 124;
        static final int ALWAYS = 130;
        static final int LANGUAGE = 132;
        static final int OPENS = 134;
        static final int TARGET_QUOTED = 136;
        static final int LENGTH = 137;
        static final int CLAUSE = 138;
        static final int OTHERS = 139;
        static final int NAME = 141;
        static final int TARGET_SPEAKS = 142;
        static final int ROOT = 150;
        static final int STEM_OF = 152;
        static final int BALANCE = 180;
        static final int LATEST = 181;
        static final int NEAREST = 182;
        static final int BALANCE_LATEST = 183;
        static final int BALANCE_ORDER = 184;

        private Kind() {}
    }
}
