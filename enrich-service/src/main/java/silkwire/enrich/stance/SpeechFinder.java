package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Holder;
import silkwire.enrich.text.Document;

/**
 * Finds who says what. A verb of saying, of praise or of blame needs a {@linkplain SpeakerNames speaker}; to him belong
 * the verb, what stands in quotation marks, and without those what the grammar of reported speech gives him: what follows the verb, or
 * what stands before it where the speaker comes last, and in Turkic languages what stands between the speaker and the verb. A quotation
 * in a sentence that names no speaker belongs to the one before it, or to the one behind.
 */
final class SpeechFinder {
    private static final int SCARE_QUOTE = 3;
    private static final int SHORT_REST = 3;
    private static final int OPENER_REACH = 2;
    private static final int MOST_IN_SENTENCE = 4;
    private static final int MOST_BACK = 3;

    private final StanceText text;
    private final Document document;
    private final SpeakerNames names;
    private final List<Speech> speeches = new ArrayList<>();
    private final int[] owners;
    private final int[] firstOfSentence;

    SpeechFinder(StanceText text, long languages) {
        this.text = text;
        this.document = text.document();
        this.names = new SpeakerNames(text, languages);
        this.owners = new int[text.tokenCount()];
        this.firstOfSentence = new int[document.sentenceCount() + 1];
        Arrays.fill(owners, Speeches.AUTHOR);
    }

    Speeches find() {
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            firstOfSentence[sentence] = speeches.size();
            addVerbs(sentence, Cue.SPEECH.bit());
            addVerbs(sentence, Cue.PRAISE.bit() | Cue.ACCUSATION.bit());
            if (firstOfSentence[sentence] == speeches.size()) {
                addWithoutVerb(sentence);
            }
        }
        firstOfSentence[document.sentenceCount()] = speeches.size();
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            assign(sentence);
        }
        int[] same = new int[speeches.size()];
        for (int number = 0; number < same.length; number++) {
            same[number] = same(number);
        }
        for (int token = 0; token < owners.length; token++) {
            owners[token] = owners[token] == Speeches.AUTHOR ? Speeches.AUTHOR : same[owners[token]];
        }
        boolean[] names = new boolean[owners.length];
        for (Speech speech : speeches) {
            Arrays.fill(names, speech.nameFirst(), speech.nameLast() + 1, true);
        }
        return new Speeches(speeches, owners, names);
    }

    /** The first speech of the same holder. */
    private int same(int number) {
        int first = 0;
        while (!speeches.get(first).holder().equals(speeches.get(number).holder())) {
            first++;
        }
        return first;
    }

    private void addVerbs(int sentence, int kinds) {
        if (!text.hasAny(sentence, kinds)) {
            return;
        }
        int end = text.sentenceEnd(sentence);
        for (int token = text.sentenceBegin(sentence); token < end; token++) {
            boolean says = (text.cues(token) & kinds) != 0 && !text.hasArticle(token);
            if (!says || document.isSkipped(token) || isQuoted(token)) {
                continue;
            }
            if (speeches.size() - firstOfSentence[sentence] >= MOST_IN_SENTENCE) {
                return;
            }
            int last = token;
            while (last + 1 < end && (text.cues(last + 1) & text.cues(token) & kinds) != 0) {
                last++;
            }
            Speech speech = names.speechOf(token, last, sentence);
            add(
                    sentence,
                    speech == null && isByReference(token, last, sentence) ? reference(token, last, sentence) : speech);
            token = last;
        }
    }

    /** Whether a verb of saying without a name has a pronoun for its subject, or none as it may. */
    private boolean isByReference(int verbFirst, int verbLast, int sentence) {
        return text.is(verbFirst, Cue.SPEECH)
                && (names.persons().isPronoun(verbFirst, verbLast, sentence)
                        || text.order() == WordOrder.VERB_FIRST
                        || firstQuoted(sentence) >= 0);
    }

    /** The sentence's first token in a quotation, or −1. */
    private int firstQuoted(int sentence) {
        if (!text.hasQuotations()) {
            return -1;
        }
        for (int token = text.sentenceBegin(sentence); token < text.sentenceEnd(sentence); token++) {
            if (isQuoted(token)) {
                return token;
            }
        }
        return -1;
    }

    /** Whoever spoke or was brought in last, as the speaker of these tokens. */
    private @Nullable Speech reference(int verbFirst, int verbLast, int sentence) {
        int spoken = sentence - 1;
        while (spoken >= 0
                && spoken >= sentence - MOST_BACK
                && firstOfSentence[spoken] == firstOfSentence[spoken + 1]) {
            spoken--;
        }
        boolean earlier = spoken >= 0 && spoken >= sentence - MOST_BACK;
        int person = names.persons().sentenceBefore(sentence);
        if (!earlier || person > spoken) {
            return person < 0 ? null : names.person(person, verbFirst, verbLast, sentence);
        }
        Holder holder = speeches.get(firstOfSentence[spoken + 1] - 1).holder();
        return new Speech(holder, verbFirst, verbLast, verbFirst, verbLast);
    }

    /** A quotation without a verb we know: «…», this sentence of X; X: «…»; X is against it. «…». */
    private void addWithoutVerb(int sentence) {
        int token = firstQuoted(sentence);
        if (token < 0) {
            add(sentence, names.inLastClause(sentence));
            return;
        }
        Speech beside = names.besideQuotation(token, sentence);
        boolean begun = token > 0 && text.quotation(token - 1) == text.quotation(token);
        add(
                sentence,
                beside == null && !begun && isDirect(token, sentence) ? reference(token, token, sentence) : beside);
    }

    /** Whether a quotation opens its sentence, or a colon opens it: what is quoted inside a sentence may be a title. */
    private boolean isDirect(int token, int sentence) {
        return token == text.sentenceBegin(sentence)
                || document.text()
                                .substring(document.tokenEnd(token - 1), document.tokenBegin(token))
                                .indexOf(':')
                        >= 0;
    }

    private void add(int sentence, @Nullable Speech speech) {
        if (speech == null) {
            return;
        }
        for (Speech other : speeches.subList(firstOfSentence[sentence], speeches.size())) {
            boolean apart = other.nameLast() < speech.nameFirst() || speech.nameLast() < other.nameFirst();
            if (speech.verbFirst() <= other.verbLast() && other.verbFirst() <= speech.verbLast()) {
                return;
            }
            if (!apart) {
                speeches.add(other.with(speech.verbFirst(), speech.verbLast()));
                return;
            }
        }
        speeches.add(speech);
    }

    private void assign(int sentence) {
        boolean quoted = false;
        int end = text.hasQuotations() ? text.sentenceEnd(sentence) : text.sentenceBegin(sentence);
        for (int token = text.sentenceBegin(sentence); token < end; token++) {
            if (isQuoted(token)) {
                owners[token] = nearest(token, sentence);
                quoted = true;
            }
        }
        if (firstOfSentence[sentence] == firstOfSentence[sentence + 1]) {
            return;
        }
        List<Integer> order = new ArrayList<>();
        for (int number = firstOfSentence[sentence]; number < firstOfSentence[sentence + 1]; number++) {
            order.add(number);
        }
        order.sort((one, other) -> first(speeches.get(one)) - first(speeches.get(other)));
        int from = text.sentenceBegin(sentence);
        for (int i = 0; i < order.size(); i++) {
            Speech speech = speeches.get(order.get(i));
            int to = i + 1 < order.size() ? first(speeches.get(order.get(i + 1))) : text.sentenceEnd(sentence);
            own(speech, order.get(i), from, to, quoted);
            from = to;
        }
    }

    private static int first(Speech speech) {
        return Math.min(speech.nameFirst(), speech.verbFirst());
    }

    private int nearest(int token, int sentence) {
        int nearest = Speeches.AUTHOR;
        int least = Integer.MAX_VALUE;
        for (int number = firstOfSentence[sentence]; number < firstOfSentence[sentence + 1]; number++) {
            Speech speech = speeches.get(number);
            int before = first(speech) - token;
            int after = token - Math.max(speech.nameLast(), speech.verbLast());
            if (Math.max(before, after) < least) {
                least = Math.max(before, after);
                nearest = number;
            }
        }
        if (nearest != Speeches.AUTHOR) {
            return nearest;
        }
        int quoting = quoting(text.quotation(token), token);
        return quoting == Speeches.AUTHOR ? neighbour(sentence) : quoting;
    }

    /** The speech beside the begin or the end of a quotation that goes over several sentences. */
    private int quoting(int quotation, int token) {
        int begin = token;
        while (begin > 0 && text.quotation(begin - 1) == quotation) {
            begin--;
        }
        int end = token;
        while (end + 1 < owners.length && text.quotation(end + 1) == quotation) {
            end++;
        }
        int opening = document.sentenceOf(begin);
        if (firstOfSentence[opening] < firstOfSentence[opening + 1]) {
            return firstOfSentence[opening + 1] - 1;
        }
        int closing = document.sentenceOf(end);
        return firstOfSentence[closing] < firstOfSentence[closing + 1] ? firstOfSentence[closing] : Speeches.AUTHOR;
    }

    private int neighbour(int sentence) {
        if (sentence > 0 && firstOfSentence[sentence - 1] < firstOfSentence[sentence]) {
            return firstOfSentence[sentence] - 1;
        }
        boolean next =
                sentence + 2 < firstOfSentence.length && firstOfSentence[sentence + 1] < firstOfSentence[sentence + 2];
        return next ? firstOfSentence[sentence + 1] : Speeches.AUTHOR;
    }

    /** Gives a speech its verb and, where nothing is quoted, its reported words between {@code from} and {@code to}. */
    private void own(Speech speech, int number, int from, int to, boolean quoted) {
        take(number, speech.verbFirst(), speech.verbLast() + 1);
        if (quoted) {
            upToQuotation(speech, number, to);
            return;
        }
        int first = first(speech);
        int last = Math.max(speech.nameLast(), speech.verbLast());
        boolean judges = !text.is(speech.verbFirst(), Cue.SPEECH) && !text.is(speech.verbFirst(), Cue.ROLE);
        if (judges) {
            take(number, from, to);
        } else if (text.order() == WordOrder.VERB_LAST && !isOpened(speech.verbLast(), to)) {
            verbLast(speech, number, from, to);
        } else if (to - last - 1 >= SHORT_REST) {
            take(number, last + 1, to);
        } else {
            take(number, from, first);
        }
    }

    private void verbLast(Speech speech, int number, int from, int to) {
        boolean between = speech.verbFirst() - speech.nameLast() > SHORT_REST;
        int begin = between ? speech.nameLast() + 1 : from;
        int last = Math.max(speech.nameLast(), speech.verbLast());
        boolean after = to - last - 1 > 2 * (first(speech) - from) && !between;
        take(number, after ? last + 1 : begin, after ? to : speech.verbFirst());
    }

    /** What stands between the verb and the quotation it leads to is the speaker's too: called Kyrgyzstan "…". */
    private void upToQuotation(Speech speech, int number, int to) {
        int token = speech.verbLast() + 1;
        while (token < to && owners[token] == Speeches.AUTHOR && !isQuoted(token)) {
            token++;
        }
        if (token < to && isQuoted(token)) {
            take(number, speech.verbLast() + 1, token);
        }
    }

    /** Whether a word that opens indirect speech stands behind the verb. */
    private boolean isOpened(int verb, int end) {
        for (int token = verb + 1; token < end && token <= verb + OPENER_REACH; token++) {
            if (text.is(token, Cue.THAT)) {
                return true;
            }
        }
        return false;
    }

    private void take(int number, int from, int to) {
        for (int token = from; token < to; token++) {
            owners[token] = number;
        }
    }

    /** Whether the token stands in a quotation of more than a few words. */
    private boolean isQuoted(int token) {
        int quotation = text.quotation(token);
        if (quotation == StanceText.NO_QUOTATION) {
            return false;
        }
        int first = token;
        while (first > 0 && token - first < SCARE_QUOTE && text.quotation(first - 1) == quotation) {
            first--;
        }
        int last = first + SCARE_QUOTE - 1;
        return last < text.tokenCount() && text.quotation(last) == quotation;
    }
}
