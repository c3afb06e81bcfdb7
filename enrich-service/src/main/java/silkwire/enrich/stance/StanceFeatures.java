package silkwire.enrich.stance;

import java.util.List;
import silkwire.enrich.text.Document;

/**
 * What the model sees of a unit: a sentence that names a target, and the sentences behind it that name none. Beside
 * {@linkplain WordFeatures what words say by themselves} there are words by their side of the target and their distance, and
 * cues by side, distance, clause, quotation and word order.
 */
final class StanceFeatures {
    private static final int FOR = Cue.POSITIVE.bit() | Cue.STRONG_POSITIVE.bit() | Cue.PRAISE.bit();
    private static final int AGAINST =
            Cue.NEGATIVE.bit() | Cue.STRONG_NEGATIVE.bit() | Cue.ACCUSATION.bit() | Cue.FAILURE.bit() | Cue.HARM.bit();
    private static final int NEAR = 2;
    private static final int MIDDLE = 6;
    private static final int[] DISTANCES = {1, 2, 4, 8, 14};
    private static final int MOST_OTHERS = 3;
    private static final int LENGTH_STEP = 8;
    private static final int FARTHEST_RIVAL = 8;
    private static final int TONES = 8;

    private final StanceText text;
    private final Document document;
    private final Speeches speeches;
    private final WordFeatures words;
    private final TargetForms forms;
    private final long languages;
    private final FeatureBuffer features;

    StanceFeatures(StanceText text, Speeches speeches, long languages, FeatureBuffer features) {
        this.text = text;
        this.document = text.document();
        this.speeches = speeches;
        this.words = new WordFeatures(text, speeches, languages, features);
        this.forms = new TargetForms(text, words, languages, features);
        this.languages = languages;
        this.features = features;
    }

    WordFeatures words() {
        return words;
    }

    /** All features of a unit; {@code named} tells whether its target is a name to watch and no country. */
    void all(StanceUnit unit, boolean named) {
        relative(unit, named);
        for (int token = text.sentenceBegin(unit.sentence()); token < text.sentenceEnd(unit.sentence()); token++) {
            if (isOfSentence(unit, token)) {
                words.add(token, named);
            }
        }
        for (int token = text.sentenceEnd(unit.sentence()); token < text.sentenceEnd(unit.lastSentence()); token++) {
            if (words.isRead(token)) {
                words.addFurther(token, unit.others() == 0);
            }
        }
    }

    /** The features that hang on where the target stands, and those of the unit as a whole. */
    void relative(StanceUnit unit, boolean named) {
        features.clear();
        List<TargetMention> mentions = unit.mentions();
        int next = 0;
        for (int token = text.sentenceBegin(unit.sentence()); token < text.sentenceEnd(unit.sentence()); token++) {
            while (next + 1 < mentions.size()
                    && distance(mentions.get(next + 1), token) <= distance(mentions.get(next), token)) {
                next++;
            }
            TargetMention mention = mentions.get(next);
            if (words.isRead(token) && distance(mention, token) > 0) {
                token(token, mention);
            }
        }
        whole(unit, named);
        balance(unit);
    }

    /** Whether a token of the unit's sentence is read, and not the target's name itself. */
    boolean isOfSentence(StanceUnit unit, int token) {
        for (TargetMention mention : unit.mentions()) {
            if (distance(mention, token) == 0) {
                return false;
            }
        }
        return words.isRead(token);
    }

    private static int distance(TargetMention mention, int token) {
        return token < mention.firstToken() ? mention.firstToken() - token : Math.max(0, token - mention.lastToken());
    }

    private void token(int token, TargetMention mention) {
        int side = token < mention.firstToken() ? 0 : 1;
        int tokens = distance(mention, token);
        int distance = words.isIdeograph(token) ? (tokens + 1) / 2 : tokens;
        int near = near(distance);
        int stem = words.stem(token);
        features.add(StanceKinds.STEM_AT + side * 4 + near, stem, token);
        if (near < 2 && words.opensPair(token)) {
            features.add(StanceKinds.PAIR_AT + side, words.pair(token), token);
        }
        if (distance <= NEAR) {
            features.add(StanceKinds.BESIDE + side * 2 + distance, words.word(token), token);
            features.add(StanceKinds.STEM_BESIDE + side * 2 + distance, stem, token);
        }
        if (text.cues(token) != 0) {
            cues(token, mention, side, distance);
        }
    }

    private void cues(int token, TargetMention mention, int side, int distance) {
        int negated = text.isNegated(token) ? 1 : 0;
        int bucket = bucket(distance);
        int anchor = side == 0 ? mention.firstToken() : mention.lastToken();
        int clause = Math.min(2, Math.abs(document.clauseOf(token) - document.clauseOf(anchor)));
        int quotation = quotation(token, anchor);
        int rival = rival(token, distance(mention, token), mention) * 2 + side;
        for (int rest = text.cues(token); rest != 0; rest &= rest - 1) {
            int cue = Integer.numberOfTrailingZeros(rest) * 2 + negated;
            features.add(StanceKinds.CUE_AT + side * 6 + bucket, cue, token);
            features.add(StanceKinds.CUE_QUOTED + quotation, cue, token);
            features.add(StanceKinds.CUE_RIVAL + rival, cue, token);
            features.add(StanceKinds.CUE_ORDER + text.order().number() * 6 + side * 3 + clause, cue, token);
        }
    }

    private int quotation(int token, int anchor) {
        int quotation = text.quotation(token);
        return quotation == StanceText.NO_QUOTATION ? 0 : quotation == text.quotation(anchor) ? 1 : 2;
    }

    /** Whether another name stands nearer to the token than the target (2), or as near on the token's other side (1). */
    private int rival(int token, int distance, TargetMention mention) {
        int sentence = document.sentenceOf(token);
        int begin = text.sentenceBegin(sentence);
        int end = text.sentenceEnd(sentence);
        for (int reach = 1; reach <= Math.min(distance, FARTHEST_RIVAL); reach++) {
            boolean before = token - reach > begin && isRival(token - reach, mention);
            boolean after = token + reach < end && isRival(token + reach, mention);
            if (before || after) {
                return reach == distance ? 1 : 2;
            }
        }
        return 0;
    }

    private boolean isRival(int token, TargetMention mention) {
        return distance(mention, token) > 0 && (text.isPlace(token) || Character.isUpperCase(text.firstLetter(token)));
    }

    private void whole(StanceUnit unit, boolean named) {
        int begin = text.sentenceBegin(unit.sentence());
        int token = unit.mentions().getFirst().firstToken();
        int kind = named ? 1 : 0;
        int none = FeatureBuffer.NO_TOKEN;
        features.add(StanceKinds.ALWAYS + kind, 0, none);
        features.add(StanceKinds.LANGUAGE + kind, Long.hashCode(languages), none);
        features.add(StanceKinds.OPENS + kind, token == begin ? 1 : 0, none);
        features.add(StanceKinds.TARGET_QUOTED, text.quotation(token) == StanceText.NO_QUOTATION ? 0 : 1, none);
        features.add(StanceKinds.LENGTH, (text.sentenceEnd(unit.sentence()) - begin) / LENGTH_STEP, none);
        features.add(
                StanceKinds.CLAUSE, Math.min(MOST_OTHERS, document.clauseOf(token) - document.clauseOf(begin)), none);
        features.add(StanceKinds.OTHERS + kind, Math.min(MOST_OTHERS, unit.others()), none);
        int role = speeches.isName(token) ? 2 : speeches.of(token) == Speeches.AUTHOR ? 0 : 1;
        int speaking = speeches.isIn(begin, text.sentenceEnd(unit.sentence())) ? 1 : 0;
        features.add(StanceKinds.TARGET_SPEAKS + kind, role * 2 + speaking, none);
        if (named) {
            features.add(StanceKinds.NAME, document.wordHash(token), none);
        }
    }

    /** What the sentence's evaluating words amount to, the last of them and the one nearest to the target. */
    private void balance(StanceUnit unit) {
        int begin = text.sentenceBegin(unit.sentence());
        int sum = 0;
        int latest = 0;
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        int nearestSide = 0;
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
                    nearestSide = token < unit.mentions().getFirst().firstToken() ? 0 : 1;
                }
            }
        }
        int none = FeatureBuffer.NO_TOKEN;
        int bounded = Math.clamp(sum, -MOST_OTHERS, MOST_OTHERS);
        features.add(StanceKinds.BALANCE, bounded, none);
        features.add(StanceKinds.LATEST, latest, none);
        features.add(StanceKinds.NEAREST, nearest * MIDDLE + bucket(least), none);
        features.add(StanceKinds.BALANCE_LATEST, (Math.clamp(sum, -2, 2) * 3 + latest) * 3 + nearest, none);
        features.add(StanceKinds.BALANCE_ORDER + text.order().number(), bounded, none);
        forms.add(unit, nearest * TONES + nearestSide * TONES / 2 + near(least));
    }

    private int value(int token) {
        int value = ((text.cues(token) & FOR) == 0 ? 0 : 1) - ((text.cues(token) & AGAINST) == 0 ? 0 : 1);
        return text.isNegated(token) ? -value : value;
    }

    private static int near(int distance) {
        return distance <= NEAR ? 0 : distance <= MIDDLE ? 1 : 2;
    }

    private static int bucket(int distance) {
        int bucket = 0;
        while (bucket < DISTANCES.length && distance > DISTANCES[bucket]) {
            bucket++;
        }
        return bucket;
    }
}
