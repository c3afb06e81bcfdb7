package silkwire.enrich.stance;

import java.lang.Character.UnicodeScript;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Holder;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/**
 * Finds who a verb of saying belongs to. Written with capitals: the run of capitalised words nearest to the verb, with the role that makes an
 * office of a country's name, else a role ("глава ведомства"). Arabic: what follows the verb up to أن, a preposition or punctuation.
 * Persian and Chinese: the phrase of a role, else what opens the clause. Titles and countries before a name are left out; the country is kept.
 */
final class SpeakerNames {
    private static final int EVALUATING = Cue.POSITIVE.bit()
            | Cue.STRONG_POSITIVE.bit()
            | Cue.NEGATIVE.bit()
            | Cue.STRONG_NEGATIVE.bit()
            | Cue.NEGATOR.bit();
    private static final int REACH = 9;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_CLAUSE = 9;
    private static final int OFFICE_REACH = 3;
    private static final int FAR_REACH = 20;
    private static final int ARTICLE_LETTERS = 4;
    private static final Set<String> AT = Set.of(
            "في", "من", "в", "во", "из", "in", "at", "from", "of", "à", "en", "au", "de", "du", "در", "از", "дар",
            "аз");
    private static final long ARABIC = LanguageBits.of("ar");

    private final StanceText text;
    private final Document document;
    private final NameRuns runs;
    private final Persons persons;
    private final boolean arabic;
    private int first;
    private int last;

    SpeakerNames(StanceText text, long languages) {
        this.text = text;
        this.document = text.document();
        this.arabic = (languages & ARABIC) != 0;
        this.runs = new NameRuns(text);
        this.persons = new Persons(text, runs, arabic);
    }

    /** The speech whose verb takes these tokens, if somebody is named who says it. */
    @Nullable Speech speechOf(int verbFirst, int verbLast, int sentence) {
        boolean named = !persons.isPronoun(verbFirst, verbLast, sentence);
        return named && locate(verbFirst, verbLast, sentence) ? speech(verbFirst, verbLast, sentence) : null;
    }

    Persons persons() {
        return persons;
    }

    /** The person that the sentence {@code from} brings in, as the speaker of these tokens of {@code sentence}. */
    Speech person(int from, int verbFirst, int verbLast, int sentence) {
        first = persons.first(from);
        last = persons.last(from);
        Speech speech = speech(verbFirst, verbLast, from);
        boolean here = from == sentence;
        return here ? speech : new Speech(speech.holder(), verbFirst, verbLast, verbFirst, verbLast);
    }

    /** Whoever is named beside the quotation that the token stands in. */
    @Nullable Speech besideQuotation(int token, int sentence) {
        int quotation = text.quotation(token);
        int end = token;
        while (end < text.sentenceEnd(sentence) && text.quotation(end) == quotation) {
            end++;
        }
        if (persons.isUncased(sentence) && persons.isBefore(token, sentence)) {
            return person(sentence, persons.first(sentence), persons.first(sentence), sentence);
        }
        return locateRole(token, end - 1, sentence) ? speech(first, first, sentence) : null;
    }

    /** Whoever's role stands in a short last clause behind a comma: "…, répète le maire". */
    @Nullable Speech inLastClause(int sentence) {
        int end = text.sentenceEnd(sentence);
        int token = end - 1;
        while (token > text.sentenceBegin(sentence) && document.clauseOf(token) == document.clauseOf(end - 1)) {
            token--;
        }
        boolean isShort = end - token - 1 <= LONGEST_CLAUSE && token > text.sentenceBegin(sentence);
        return isShort && locateRole(token, token, sentence) && first > token ? speech(first, first, sentence) : null;
    }

    private Speech speech(int verbFirst, int verbLast, int sentence) {
        Holder holder = Holder.speaker(
                document.mention(document.tokenBegin(first), document.tokenEnd(last)), country(sentence));
        return new Speech(holder, first, seat(sentence), verbFirst, verbLast);
    }

    /** The last token of the place that the speaker is said to be in or of: خبراء في أستانا, аналитики в Астане; else of the name. */
    private int seat(int sentence) {
        int place = last + 2;
        boolean at = text.isIn(place, sentence)
                && text.isPlace(place)
                && !text.isBreak(last)
                && !text.isBreak(last + 1)
                && AT.contains(document.text().substring(document.tokenBegin(last + 1), document.tokenEnd(last + 1)));
        return at ? place : last;
    }

    private boolean locate(int verbFirst, int verbLast, int sentence) {
        UnicodeScript script = UnicodeScript.of(text.firstLetter(verbFirst));
        if (script == UnicodeScript.ARABIC && arabic) {
            return locateAfter(verbLast, sentence) || locateRole(verbFirst, verbLast, sentence);
        }
        if (script == UnicodeScript.HAN && persons.joinsOn(verbFirst, sentence)) {
            return false;
        }
        if (script == UnicodeScript.ARABIC || script == UnicodeScript.HAN) {
            if (persons.isSubject(verbFirst, sentence)) {
                first = persons.first(sentence);
                last = persons.last(sentence);
                return true;
            }
            boolean opens = verbFirst == text.sentenceBegin(sentence) || text.isBreak(verbFirst - 1);
            return (opens && locateAfter(verbLast, sentence))
                    || locateRole(verbFirst, verbLast, sentence)
                    || locateOpening(verbFirst, sentence)
                    || locateAfter(verbLast, sentence);
        }
        return locateCapitals(verbFirst, verbLast, sentence);
    }

    private boolean locateAfter(int verb, int sentence) {
        if (!follows(verb, sentence) || endsName(verb + 1) || (arabic && text.isPlural(verb))) {
            return false;
        }
        first = verb + 1;
        extend(sentence);
        return !isDescribed() && trim();
    }

    /** Whether only a country is named of which the verb says something: وصف موسكو بأنها. */
    private boolean isDescribed() {
        for (int token = first; token <= last; token++) {
            if (!text.isPlace(token)) {
                return false;
            }
        }
        return arabic
                && last + 1 < text.tokenCount()
                && document.letters(last + 1) > 2
                && document.foldedAt(document.foldedBegin(last + 1)) == 'ب'
                && text.is(last + 1, Cue.THAT);
    }

    /** What opens the verb's clause, or the sentence. */
    private boolean locateOpening(int verb, int sentence) {
        first = verb;
        while (first > text.sentenceBegin(sentence)
                && document.clauseOf(first - 1) == document.clauseOf(verb)
                && text.quotation(first - 1) == StanceText.NO_QUOTATION) {
            first--;
        }
        if (first == verb || endsName(first)) {
            return false;
        }
        extend(sentence);
        last = Math.min(last, verb - 1);
        for (int token = first; token <= last; token++) {
            if ((text.cues(token) & EVALUATING) != 0 && !text.isPlace(token)) {
                return false;
            }
        }
        return trim();
    }

    private void extend(int sentence) {
        last = first;
        int longest = isIdeograph(first) ? 2 * LONGEST_NAME : LONGEST_NAME;
        while (last - first + 1 < longest
                && follows(last, sentence)
                && !endsName(last + 1)
                && !(arabic && isObject(last + 1))) {
            last++;
        }
    }

    /** Whether an Arabic phrase after a verb has come to its object: a preposition with the article, or another country. */
    private boolean isObject(int token) {
        int begin = document.foldedBegin(token);
        boolean preposition = document.letters(token) > ARTICLE_LETTERS
                && (document.foldedAt(begin) == 'ب' || document.foldedAt(begin) == 'ل')
                && document.foldedAt(begin + 1) == 'ا'
                && document.foldedAt(begin + 2) == 'ل';
        boolean further = false;
        for (int earlier = first; earlier < token && !further; earlier++) {
            further = text.placeAt(earlier) != null
                    && text.placeAt(token) != null
                    && !Objects.equals(text.placeAt(earlier), text.placeAt(token));
        }
        return preposition || further;
    }

    private boolean isIdeograph(int token) {
        return UnicodeScript.of(text.firstLetter(token)) == UnicodeScript.HAN;
    }

    /** Drops titles and countries before a person's name; keeps them where no name follows. */
    private boolean trim() {
        int start = first;
        while (start <= last
                && (text.is(start, Cue.ROLE)
                        || text.placeAt(start) != null
                        || (arabic && start > first && text.hasArticle(start)))) {
            start++;
        }
        first = start <= last && isPersonal(start) ? start : first;
        return true;
    }

    /** Whether what is left of a phrase can be a person's name: with a capital, or in Arabic more than a word. */
    private boolean isPersonal(int start) {
        boolean cased =
                Character.isUpperCase(text.firstLetter(start)) || Character.isLowerCase(text.firstLetter(start));
        return start == first || (cased ? Character.isUpperCase(text.firstLetter(start)) : !arabic || last > start);
    }

    private boolean locateCapitals(int verbFirst, int verbLast, int sentence) {
        int subject = runs.subject(verbFirst, verbLast, sentence);
        if (subject < 0) {
            return false;
        }
        first = subject;
        if (!runs.isName(first, sentence)) {
            return phrase(sentence, first < verbFirst ? verbFirst : text.sentenceEnd(sentence));
        }
        last = runs.lastOfRun(first, sentence);
        return office(sentence) || trim();
    }

    /** Where only places are named, the role beside makes an office of them: Литва сыртқы істер министрі, the mayor of Nukus. */
    private boolean office(int sentence) {
        for (int token = first; token <= last; token++) {
            if (text.placeAt(token) == null) {
                return false;
            }
        }
        for (int distance = 1; distance <= OFFICE_REACH; distance++) {
            if (text.isRole(last + distance, sentence) && unbroken(last, last + distance)) {
                last += distance;
                return true;
            }
            if (text.isRole(first - distance, sentence) && unbroken(first - distance, first)) {
                first -= distance;
                return true;
            }
        }
        return false;
    }

    private boolean unbroken(int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.isBreak(token)) {
                return false;
            }
        }
        return true;
    }

    /** The phrase of the role nearest to the verb. */
    private boolean locateRole(int verbFirst, int verbLast, int sentence) {
        for (int distance = 1; distance <= FAR_REACH; distance++) {
            if (distance <= REACH && text.isRole(verbLast + distance, sentence)) {
                first = verbLast + distance;
                return phrase(sentence, text.sentenceEnd(sentence));
            }
            if (text.isRole(verbFirst - distance, sentence)) {
                first = verbFirst - distance;
                return phrase(sentence, verbFirst);
            }
        }
        return false;
    }

    private boolean phrase(int sentence, int end) {
        int role = first;
        while (first > text.sentenceBegin(sentence)
                && !text.isBreak(first - 1)
                && (text.isRole(first - 1, sentence) || text.placeAt(first - 1) != null)) {
            first--;
        }
        int begin = first;
        if (text.order() == WordOrder.VERB_LAST && Character.isUpperCase(text.firstLetter(begin))) {
            last = runs.lastOfRun(role + 1 < end && runs.isName(role + 1, sentence) ? role + 1 : role, sentence);
        } else {
            first = role;
            extend(sentence);
            first = begin;
        }
        last = Math.max(role, Math.min(last, end - 1));
        return trim();
    }

    private @Nullable String country(int sentence) {
        String country = null;
        for (int token = Math.max(text.sentenceBegin(sentence), first - OFFICE_REACH); token <= last; token++) {
            PlaceMention place = text.placeAt(token);
            if (place != null && !place.place().isOrganisation()) {
                country = place.place().code();
            }
        }
        return country;
    }

    private boolean endsName(int token) {
        return text.is(token, Cue.THAT)
                || text.is(token, Cue.NOBODY)
                || text.is(token, Cue.SPEECH)
                || text.quotation(token) != StanceText.NO_QUOTATION;
    }

    /** Whether the next token continues the phrase: same sentence, no punctuation between. */
    private boolean follows(int token, int sentence) {
        return token + 1 < text.sentenceEnd(sentence) && !text.isBreak(token);
    }
}
