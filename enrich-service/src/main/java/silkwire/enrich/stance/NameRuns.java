package silkwire.enrich.stance;

import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;

/** Runs of words with a capital, and which of them is likely to be the subject of a verb. */
final class NameRuns {
    private static final int REACH = 9;
    private static final int FAR_REACH = 20;
    private static final int SHORT_WORD = 4;
    private static final int SMALL_WORD = 5;
    private static final int PLACE_EFFORT = 3;
    private static final int OBJECT_EFFORT = 7;
    private static final int SINGLE_EFFORT = 4;
    private static final int FEW_SENTENCES = 5;

    private final StanceText text;
    private final Document document;
    private final HashIndex capitalised = new HashIndex(0);
    private final boolean[] capitals;
    private final boolean[] names;
    private final boolean isShort;

    NameRuns(StanceText text) {
        this.text = text;
        this.document = text.document();
        this.isShort = document.sentenceCount() <= FEW_SENTENCES;
        this.capitals = new boolean[text.tokenCount()];
        this.names = new boolean[text.tokenCount()];
        for (int token = 0; token < capitals.length; token++) {
            capitals[token] = Character.isUpperCase(text.firstLetter(token));
            if (!isShort && capitals[token] && !opens(token)) {
                capitalised.add(document.longBeginning(token));
            }
        }
        for (int token = 0; token < capitals.length; token++) {
            names[token] = capitals[token] && isNaming(token);
        }
    }

    private boolean opens(int token) {
        return token == 0 || document.sentenceOf(token - 1) != document.sentenceOf(token);
    }

    /** The first token of the run, or the role, that is nearest to the verb and the likeliest to be its subject, or −1. */
    int subject(int verbFirst, int verbLast, int sentence) {
        boolean transitive = !text.is(verbFirst, Cue.SPEECH);
        int least = Integer.MAX_VALUE;
        int subject = -1;
        int end = transitive ? verbFirst : Math.min(text.sentenceEnd(sentence), verbLast + REACH + 1);
        for (int token = Math.max(text.sentenceBegin(sentence), verbFirst - FAR_REACH); token < end; token++) {
            boolean isVerb = token >= verbFirst && token <= verbLast;
            boolean begins = isName(token, sentence) && !(isName(token - 1, sentence) && !text.isBreak(token - 1));
            if (!isVerb && (begins || text.isRole(token, sentence))) {
                int effort = effort(token, verbFirst, verbLast, sentence);
                subject = effort < least ? token : subject;
                least = Math.min(least, effort);
            }
        }
        return subject;
    }

    private int effort(int token, int verbFirst, int verbLast, int sentence) {
        boolean name = isName(token, sentence);
        int end = name ? lastOfRun(token, sentence) : token;
        int effort = token > verbLast ? token - verbLast : verbFirst - end;
        boolean onlyPlaces = true;
        for (int each = token; each <= end; each++) {
            onlyPlaces &= text.isPlace(each);
        }
        effort += onlyPlaces ? PLACE_EFFORT : 0;
        effort += name && token == end && !onlyPlaces && followsSmallWord(token, sentence) ? OBJECT_EFFORT : 0;
        effort += name && token == end && !onlyPlaces && !isShort ? SINGLE_EFFORT : 0;
        effort += isInflected(end) ? OBJECT_EFFORT : 0;
        effort += token > verbLast && onlyPlaces ? PLACE_EFFORT : 0;
        boolean subject =
                token == text.sentenceBegin(sentence) && text.isBreak(end) && text.order() == WordOrder.VERB_LAST;
        return subject ? 0 : effort;
    }

    /** The last token of the run that the token belongs to. */
    int lastOfRun(int token, int sentence) {
        int end = token;
        while (!text.isBreak(end) && isName(end + 1, sentence)) {
            end++;
        }
        return end;
    }

    /** Whether a short word without a capital goes before: since May, с Токаевым. */
    private boolean followsSmallWord(int token, int sentence) {
        return token > text.sentenceBegin(sentence)
                && !text.isBreak(token - 1)
                && !text.is(token - 1, Cue.ROLE)
                && !isName(token - 1, sentence)
                && document.letters(token - 1) <= SMALL_WORD;
    }

    /** Whether a case ending follows behind an apostrophe: Özbekistan'ın. */
    private boolean isInflected(int token) {
        if (text.order() != WordOrder.VERB_LAST || token + 1 >= text.tokenCount()) {
            return false;
        }
        int end = document.tokenEnd(token);
        return document.tokenBegin(token + 1) == end + 1
                && "'’".indexOf(document.text().charAt(end)) >= 0;
    }

    /** Whether the token has a capital, and not only because it opens the sentence. */
    boolean isName(int token, int sentence) {
        return text.isIn(token, sentence) && names[token];
    }

    private boolean isNaming(int token) {
        boolean opening = opens(token)
                && !text.isPlace(token)
                && (document.tokenEnd(token) - document.tokenBegin(token) < SHORT_WORD || isOnlyOpening(token));
        return !opening
                && text.quotation(token) == StanceText.NO_QUOTATION
                && !text.is(token, Cue.SPEECH)
                && !text.is(token, Cue.PRONOUN);
    }

    /** Whether a long text has the word with a capital only where it opens a sentence, and no other name goes on from it. */
    private boolean isOnlyOpening(int token) {
        boolean goesOn =
                !text.isBreak(token) && text.isIn(token + 1, document.sentenceOf(token)) && capitals[token + 1];
        return !isShort && !goesOn && capitalised.find(document.longBeginning(token)) == HashIndex.ABSENT;
    }
}
