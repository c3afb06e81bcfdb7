package silkwire.enrich.stance;

import silkwire.enrich.text.Document;

/**
 * What the form of a target's name and the words beside it say, by themselves and with the tone of the nearest evaluating word: a
 * case, a clitic or a preposition tells whether a target blames or is blamed.
 */
final class TargetForms {
    private static final int PRIME = 0x01000193;
    private static final int LEAST_LETTERS = 2;

    private final StanceText text;
    private final Document document;
    private final WordFeatures words;
    private final FeatureBuffer features;
    private final int language;

    TargetForms(StanceText text, WordFeatures words, long languages, FeatureBuffer features) {
        this.text = text;
        this.document = text.document();
        this.words = words;
        this.features = features;
        this.language = Long.hashCode(languages);
    }

    /** Adds the features of the unit's first mention; {@code tone} tells the nearest evaluating word's side, distance and value. */
    void add(StanceUnit unit, int tone) {
        TargetMention mention = unit.mentions().getFirst();
        int first = mention.firstToken();
        int last = mention.lastToken();
        int before = first > text.sentenceBegin(unit.sentence()) ? words.word(first - 1) : 0;
        int after = last + 1 < text.sentenceEnd(unit.sentence()) ? words.word(last + 1) : 0;
        add(StanceKinds.ENDS, ending(last) * PRIME + language);
        add(StanceKinds.ENDS_TONE, (ending(last) * PRIME + language) * PRIME + tone);
        add(StanceKinds.BEGINS, beginning(first) * PRIME + language);
        add(StanceKinds.BEGINS_TONE, (beginning(first) * PRIME + language) * PRIME + tone);
        add(StanceKinds.BEFORE_TONE, before * PRIME + tone);
        add(StanceKinds.AFTER_TONE, after * PRIME + tone);
        add(StanceKinds.BETWEEN, before * PRIME + after);
    }

    private void add(int kind, int value) {
        features.add(kind, value, FeatureBuffer.NO_TOKEN);
    }

    private int ending(int token) {
        int end = document.foldedEnd(token);
        return document.letters(token) < LEAST_LETTERS ? 0 : letters(end - 1, end - 2);
    }

    private int beginning(int token) {
        int begin = document.foldedBegin(token);
        return document.letters(token) < LEAST_LETTERS ? 0 : letters(begin, begin + 1);
    }

    private int letters(int one, int other) {
        return document.foldedAt(one) * PRIME + document.foldedAt(other);
    }
}
