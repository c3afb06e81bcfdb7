package silkwire.enrich.stance;

import java.util.Arrays;
import silkwire.enrich.text.Document;

/**
 * The person that a sentence brings in: the first run of capitalised words with two or more that name no place, or with one
 * and a title before it; without capitals one of {@link UncasedNames}. Whoever is quoted next without a name, or by a pronoun, is likely to be that person.
 */
final class Persons {
    private static final int MOST_BACK = 3;
    private static final int NOBODY = -1;
    private static final int PRONOUN_REACH = 1;
    private static final int OPENING_REACH = 4;
    private static final int SHORT_OPENING = 3;
    private static final String JOINING = "并且也还又则都均但而就再才";

    private final StanceText text;
    private final Document document;
    private final NameRuns runs;
    private final int[] first;
    private final int[] last;

    Persons(StanceText text, NameRuns runs, boolean isArabic) {
        this.text = text;
        this.document = text.document();
        this.runs = runs;
        this.first = new int[document.sentenceCount()];
        this.last = new int[document.sentenceCount()];
        Arrays.fill(first, NOBODY);
        UncasedNames uncased = new UncasedNames(text);
        for (int sentence = 0; sentence < first.length; sentence++) {
            if (!isArabic && uncased.find(sentence)) {
                first[sentence] = uncased.first();
                last[sentence] = uncased.last();
            } else {
                find(sentence);
            }
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

    /** Whether the name of the sentence's person is written without a capital. */
    boolean isUncased(int sentence) {
        return first[sentence] != NOBODY && !Character.isUpperCase(text.firstLetter(first[sentence]));
    }

    /** Whether the sentence brings in a person before the token. */
    boolean isBefore(int token, int sentence) {
        return first[sentence] != NOBODY && last[sentence] < token;
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
        return (isPronoun(begin, sentence) && verbFirst - begin <= OPENING_REACH)
                || opensWithPronoun(verbFirst, sentence);
    }

    /** Whether a Chinese verb's clause opens with a pronoun: 他在电话那头说. */
    private boolean opensWithPronoun(int verb, int sentence) {
        return Character.isIdeographic(text.firstLetter(verb)) && isPronoun(opening(verb, sentence), sentence);
    }

    /** Whether a Chinese verb's clause opens with a word that joins it to the one before, where the subject stands: 并要求. */
    boolean joinsOn(int verb, int sentence) {
        int opening = opening(verb, sentence);
        return opening < verb && JOINING.indexOf(text.firstLetter(opening)) >= 0;
    }

    /** Whether the verb behind the sentence's person is that person's: in Chinese unless the verb's clause has a subject of its own. */
    boolean isSubject(int verb, int sentence) {
        if (!isBefore(verb, sentence)) {
            return false;
        }
        int opening = Math.max(last[sentence] + 1, opening(verb, sentence));
        return !Character.isIdeographic(text.firstLetter(verb))
                || opening == last[sentence] + 1
                || verb - opening < SHORT_OPENING
                || text.is(opening, Cue.PRONOUN);
    }

    /** The first token of the verb's clause. */
    private int opening(int verb, int sentence) {
        int opening = verb;
        while (opening > text.sentenceBegin(sentence) && document.clauseOf(opening - 1) == document.clauseOf(verb)) {
            opening--;
        }
        return opening;
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
