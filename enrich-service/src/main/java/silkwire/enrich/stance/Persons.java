package silkwire.enrich.stance;

import java.util.Arrays;
import silkwire.enrich.text.Document;

/**
 * The person that a sentence brings in: the first run of capitalised words with two or more that name no place, or with one
 * and a title before it. Whoever is quoted next without a name, or by a pronoun, is likely to be that person.
 */
final class Persons {
    private static final int MOST_BACK = 3;
    private static final int NOBODY = -1;
    private static final int PRONOUN_REACH = 1;
    private static final int OPENING_REACH = 4;

    private final StanceText text;
    private final Document document;
    private final NameRuns runs;
    private final int[] first;
    private final int[] last;

    Persons(StanceText text, NameRuns runs) {
        this.text = text;
        this.document = text.document();
        this.runs = runs;
        this.first = new int[document.sentenceCount()];
        this.last = new int[document.sentenceCount()];
        Arrays.fill(first, NOBODY);
        for (int sentence = 0; sentence < first.length; sentence++) {
            find(sentence);
        }
    }

    /** The sentence of the person brought in last in {@code sentence} or the three before it, or −1. */
    int sentenceBefore(int sentence) {
        for (int each = sentence; each >= 0 && each >= sentence - MOST_BACK; each--) {
            if (first[each] != NOBODY) {
                return each;
            }
        }
        return NOBODY;
    }

    int first(int sentence) {
        return first[sentence];
    }

    int last(int sentence) {
        return last[sentence];
    }

    /** Whether a pronoun is the subject of the verb that takes these tokens. */
    boolean isPronoun(int verbFirst, int verbLast, int sentence) {
        for (int distance = 1; distance <= PRONOUN_REACH; distance++) {
            if (isPronoun(verbLast + distance, sentence) || isPronoun(verbFirst - distance, sentence)) {
                return true;
            }
        }
        int begin = text.sentenceBegin(sentence);
        return isPronoun(begin, sentence) && verbFirst - begin <= OPENING_REACH;
    }

    private boolean isPronoun(int token, int sentence) {
        return text.isIn(token, sentence)
                && text.is(token, Cue.PRONOUN)
                && text.quotation(token) == StanceText.NO_QUOTATION;
    }

    private void find(int sentence) {
        int end = text.sentenceEnd(sentence);
        for (int token = text.sentenceBegin(sentence); token < end && first[sentence] == NOBODY; token++) {
            if (runs.isName(token, sentence) && !document.isSkipped(token)) {
                int to = runs.lastOfRun(token, sentence);
                take(sentence, token, to);
                token = to;
            }
        }
    }

    private void take(int sentence, int from, int to) {
        int begin = from;
        boolean titled = text.isRole(from - 1, sentence) && !text.isBreak(from - 1);
        while (begin <= to && (text.is(begin, Cue.ROLE) || text.isPlace(begin))) {
            titled |= text.is(begin, Cue.ROLE);
            begin++;
        }
        int end = to;
        while (end > begin && text.isPlace(end)) {
            end--;
        }
        int words = end - begin + 1;
        if ((words > 1 || (words == 1 && titled)) && !text.is(begin, Cue.PRONOUN)) {
            first[sentence] = begin;
            last[sentence] = end;
        }
    }
}
