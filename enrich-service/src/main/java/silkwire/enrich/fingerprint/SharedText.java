package silkwire.enrich.fingerprint;

import java.util.ArrayList;
import java.util.List;
import silkwire.common.event.Span;
import silkwire.enrich.text.Document;

/**
 * The stretches of a text that stand in another, told by the bins in which their fingerprints agree. A bin speaks for the
 * sentences that its shingle lies in; a sentence is shared when more of its bins agree than differ, and a sentence without a
 * bin when those on both sides are. With 64 bins this is a sample: a short sentence in the middle may be different.
 */
public final class SharedText {
    private static final long ALL = -1L;

    private final Document document;
    private final int[] votes;
    private final boolean[] isHeard;

    private SharedText(Document document) {
        this.document = document;
        this.votes = new int[document.sentenceCount()];
        this.isHeard = new boolean[document.sentenceCount()];
    }

    /** The shared stretches of {@code document}, whole sentences, in its order; {@code agreement} has a bit for each bin. */
    public static List<Span> of(Document document, long agreement) {
        SharedText shared = new SharedText(document);
        Shingles shingles = Shingles.of(document);
        int[] smallest = Fingerprint.smallest(shingles);
        for (int bin = 0; bin < Fingerprint.BINS; bin++) {
            if (smallest[bin] >= 0) {
                int vote = (agreement >>> bin & 1) == 1 ? 1 : -1;
                shared.vote(shingles.firstToken(smallest[bin]), shingles.lastToken(smallest[bin]), vote);
            }
        }
        return shared.spans(agreement == ALL);
    }

    private void vote(int firstToken, int lastToken, int vote) {
        for (int sentence = document.sentenceOf(firstToken); sentence <= document.sentenceOf(lastToken); sentence++) {
            votes[sentence] += vote;
            isHeard[sentence] = true;
        }
    }

    private List<Span> spans(boolean whole) {
        List<Span> spans = new ArrayList<>();
        int begin = -1;
        int end = -1;
        int last = -1;
        for (int sentence = 0; sentence < votes.length; sentence++) {
            boolean isShared = whole || (isHeard[sentence] && votes[sentence] > 0);
            boolean isBodyBegin = document.sentenceBegin(sentence) == document.bodyStart();
            if (begin >= 0 && (isBodyBegin || (isShared && !isSilent(last + 1, sentence)))) {
                add(spans, begin, end);
                begin = -1;
            }
            if (isShared) {
                begin = begin < 0 ? document.sentenceBegin(sentence) : begin;
                end = document.sentenceEnd(sentence);
                last = sentence;
            }
        }
        add(spans, begin, end);
        return spans;
    }

    private boolean isSilent(int from, int to) {
        for (int sentence = from; sentence < to; sentence++) {
            if (isHeard[sentence]) {
                return false;
            }
        }
        return true;
    }

    private void add(List<Span> spans, int begin, int end) {
        if (begin >= 0 && begin < end) {
            spans.add(document.span(begin, end));
        }
    }
}
