package silkwire.onnx.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import silkwire.common.event.Span;
import silkwire.enrich.text.Document;

/** The sentences of a document, but for those that taggers skip, packed in order into windows of so many tokens. */
final class Windows {
    private final Document document;
    private final WindowClassifier classifier;
    private final List<Window> full = new ArrayList<>();
    private long[] tokens = new long[0];
    private final List<Span> spans = new ArrayList<>();

    private Windows(Document document, WindowClassifier classifier) {
        this.document = document;
        this.classifier = classifier;
    }

    /** Tokens, and the sentences they come from. */
    @SuppressWarnings("ArrayRecordComponent")
    record Window(long[] tokens, List<Span> sentences) {}

    static List<Window> of(Document document, WindowClassifier classifier) {
        Windows windows = new Windows(document, classifier);
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            windows.add(sentence);
        }
        windows.close();
        return windows.full;
    }

    private void add(int sentence) {
        int begin = document.sentenceBegin(sentence);
        int end = document.sentenceEnd(sentence);
        if (begin >= end || isSkipped(begin, end)) {
            return;
        }
        Span span = document.span(begin, end);
        long[] read = classifier.tokens(document.text().substring(begin, end));
        int size = classifier.windowTokens();
        if (tokens.length + read.length > size) {
            close();
        }
        for (int from = 0; from < read.length; from += size) {
            close(size);
            append(Arrays.copyOfRange(read, from, Math.min(read.length, from + size)), span);
        }
    }

    private boolean isSkipped(int begin, int end) {
        int after = document.tokenAt(end);
        for (int token = document.tokenAt(begin); token < after; token++) {
            if (!document.isSkipped(token)) {
                return false;
            }
        }
        return true;
    }

    private void append(long[] more, Span span) {
        int before = tokens.length;
        tokens = Arrays.copyOf(tokens, before + more.length);
        System.arraycopy(more, 0, tokens, before, more.length);
        spans.add(span);
    }

    private void close(int size) {
        if (tokens.length == size) {
            close();
        }
    }

    private void close() {
        if (tokens.length > 0) {
            full.add(new Window(tokens, List.copyOf(spans)));
            tokens = new long[0];
            spans.clear();
        }
    }
}
