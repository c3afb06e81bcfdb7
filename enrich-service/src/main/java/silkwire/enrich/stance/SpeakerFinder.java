package silkwire.enrich.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Holder;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/**
 * Finds who speaks in a sentence. Written with capitals: the run of capitalised words nearest to the verb, else a role
 * ("глава ведомства"). Arabic: what follows the verb up to أن, a preposition or punctuation. Persian and Chinese: what
 * precedes the verb in its clause. Titles and countries before the name are left out; the country is kept.
 */
final class SpeakerFinder {
    private static final int REACH = 9;
    private static final int LONGEST_NAME = 4;

    private final Document document;
    private final List<CueHit> cues;
    private final @Nullable PlaceMention[] places;
    private final @Nullable CueHit[] cueAt;
    private final Map<Integer, Optional<Speech>> known = new HashMap<>();
    private final boolean arabic;
    private int first;
    private int last;

    SpeakerFinder(Document document, List<CueHit> cues, List<PlaceMention> mentions, long languages) {
        this.document = document;
        this.cues = cues;
        this.arabic = (languages & LanguageBits.of("ar")) != 0;
        this.places = new PlaceMention[document.tokenCount()];
        this.cueAt = new CueHit[document.tokenCount()];
        for (PlaceMention mention : mentions) {
            for (int token = mention.firstToken(); token <= mention.lastToken(); token++) {
                places[token] = mention;
            }
        }
        for (CueHit cue : cues) {
            for (int token = cue.firstToken(); token <= cue.lastToken(); token++) {
                cueAt[token] = cue;
            }
        }
    }

    @Nullable Speech speechIn(int sentence) {
        return known.computeIfAbsent(sentence, key -> Optional.ofNullable(find(sentence)))
                .orElse(null);
    }

    private @Nullable Speech find(int sentence) {
        for (CueHit verb : Cues.inSentence(document, cues, sentence)) {
            if (verb.cue() == Cue.SPEECH && locate(verb, sentence)) {
                return speech(verb);
            }
        }
        return null;
    }

    private boolean locate(CueHit verb, int sentence) {
        char letter = document.text().charAt(document.tokenBegin(verb.firstToken()));
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        if (script == Character.UnicodeScript.ARABIC && arabic) {
            return locateAfter(verb, sentence);
        }
        if (script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HAN) {
            return locateBefore(verb, sentence, script == Character.UnicodeScript.HAN ? REACH * 2 : REACH);
        }
        return locateCapitals(verb, sentence) || locateRole(verb, sentence);
    }

    private boolean locateAfter(CueHit verb, int sentence) {
        int token = verb.lastToken() + 1;
        if (!follows(verb.lastToken(), sentence) || isCue(token, Cue.THAT) || isCue(token, Cue.SPEECH)) {
            return false;
        }
        first = token;
        last = token;
        while (last - first < REACH && follows(last, sentence) && !isCue(last + 1, Cue.THAT)) {
            last++;
        }
        return trim(LONGEST_NAME);
    }

    private boolean locateBefore(CueHit verb, int sentence, int reach) {
        last = verb.firstToken() - 1;
        first = verb.firstToken();
        while (verb.firstToken() - first < reach
                && first > 0
                && document.sentenceOf(first - 1) == sentence
                && (first == verb.firstToken() || !isBreak(first - 1))
                && !isCue(first - 1, Cue.THAT)) {
            first--;
        }
        return first <= last && trim(reach);
    }

    /** Drops titles and countries before the name; keeps them where nothing else would be left. */
    private boolean trim(int longest) {
        int start = first;
        while (start <= last && (isCue(start, Cue.ROLE) || places[start] != null)) {
            start++;
        }
        first = start <= last ? start : first;
        last = Math.min(last, first + longest - 1);
        return true;
    }

    private boolean locateCapitals(CueHit verb, int sentence) {
        for (int distance = 1; distance <= REACH; distance++) {
            if (isName(verb.firstToken() - distance, sentence)) {
                last = verb.firstToken() - distance;
                first = last;
                while (isName(first - 1, sentence) && !isBreak(first - 1)) {
                    first--;
                }
                return trim(LONGEST_NAME);
            }
            if (isName(verb.lastToken() + distance, sentence)) {
                first = verb.lastToken() + distance;
                last = first;
                while (!isBreak(last) && isName(last + 1, sentence)) {
                    last++;
                }
                return trim(LONGEST_NAME);
            }
        }
        return false;
    }

    private boolean isName(int token, int sentence) {
        if (token < 0 || token >= document.tokenCount() || document.sentenceOf(token) != sentence) {
            return false;
        }
        int begin = document.tokenBegin(token);
        boolean capital = Character.isUpperCase(document.text().charAt(begin));
        boolean opening = begin == document.sentenceBegin(sentence)
                && document.tokenEnd(token) - begin < LONGEST_NAME
                && places[token] == null;
        return capital && !opening && document.quotationAt(begin) < 0 && !isCue(token, Cue.SPEECH);
    }

    private boolean locateRole(CueHit verb, int sentence) {
        for (int token = verb.lastToken() + 1; token <= verb.lastToken() + LONGEST_NAME; token++) {
            if (token < document.tokenCount()
                    && document.sentenceOf(token) == sentence
                    && isCue(token, Cue.ROLE)
                    && document.quotationAt(document.tokenBegin(token)) < 0) {
                first = token;
                last = token;
                while (last - first < LONGEST_NAME - 1 && follows(last, sentence)) {
                    last++;
                }
                return true;
            }
        }
        return false;
    }

    private Speech speech(CueHit verb) {
        int from = Math.max(0, first - LONGEST_NAME);
        String country = null;
        for (int token = from; token <= last; token++) {
            PlaceMention place = places[token];
            boolean near = token >= first || document.sentenceOf(token) == document.sentenceOf(first);
            if (place != null && near && !place.place().isOrganisation()) {
                country = place.place().code();
            }
        }
        Holder holder = Holder.speaker(document.mention(document.tokenBegin(first), document.tokenEnd(last)), country);
        return new Speech(holder, first, last, verb.firstToken(), verb.lastToken());
    }

    private boolean isCue(int token, Cue cue) {
        CueHit hit = token < 0 || token >= cueAt.length ? null : cueAt[token];
        return hit != null && hit.cue() == cue;
    }

    /** Whether the next token continues the phrase: same sentence, no punctuation between. */
    private boolean follows(int token, int sentence) {
        return token + 1 < document.tokenCount() && document.sentenceOf(token + 1) == sentence && !isBreak(token);
    }

    private boolean isBreak(int token) {
        if (token < 0 || token + 1 >= document.tokenCount()) {
            return true;
        }
        for (int i = document.tokenEnd(token); i < document.tokenBegin(token + 1); i++) {
            char c = document.text().charAt(i);
            if (!Character.isWhitespace(c)
                    && c != '-'
                    && c != '.'
                    && c != '’'
                    && c != '\''
                    && c != '·'
                    && Character.getType(c) != Character.FORMAT) {
                return true;
            }
        }
        return false;
    }
}
