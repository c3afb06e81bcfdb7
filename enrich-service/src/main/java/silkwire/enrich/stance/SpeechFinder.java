package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        for (int token = 0; token < owners.length; token++) {
            owners[token] = owners[token] == Speeches.AUTHOR ? Speeches.AUTHOR : same(owners[token]);
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
        int end = text.sentenceEnd(sentence);
        for (int token = text.sentenceBegin(sentence); token < end; token++) {
            boolean full = speeches.size() - firstOfSentence[sentence] >= MOST_IN_SENTENCE;
            boolean says = (text.cues(token) & kinds) != 0 && !text.hasArticle(token);
            if (full || !says || document.isSkipped(token) || isQuoted(token)) {
                continue;
            }
            int last = token;
            while (last + 1 < end && (text.cues(last + 1) & text.cues(token) & kinds) != 0) {
                last++;
            }
            add(sentence, names.speechOf(token, last, sentence));
            token = last;
        }
    }

    /** A quotation without a verb we know: «…», this sentence of X; X: «…». */
    private void addWithoutVerb(int sentence) {
        for (int token = text.sentenceBegin(sentence); token < text.sentenceEnd(sentence); token++) {
            if (isQuoted(token)) {
                add(sentence, names.besideQuotation(token, sentence));
                return;
            }
        }
        add(sentence, names.inLastClause(sentence));
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
        for (int token = text.sentenceBegin(sentence); token < text.sentenceEnd(sentence); token++) {
            if (isQuoted(token)) {
                owners[token] = nearest(token, sentence);
                quoted = true;
            }
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
        return nearest == Speeches.AUTHOR ? neighbour(sentence) : nearest;
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
