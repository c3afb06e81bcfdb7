package silkwire.onnx.classifier;

import java.util.List;
import java.util.stream.IntStream;
import silkwire.common.event.Span;
import silkwire.enrich.text.Document;

/**
 * What a classifier says of a whole document: for each label its probability, the mean over the windows by their length, and
 * the sentences of the window that speaks most for it.
 */
@SuppressWarnings("ArrayRecordComponent")
record Verdict(double[] probabilities, List<List<Span>> evidence) {
    private static final int MOST_SPANS = 3;

    static Verdict on(Document document, WindowClassifier classifier) {
        List<Windows.Window> windows = Windows.of(document, classifier);
        int labels = classifier.labels().size();
        if (windows.isEmpty()) {
            return new Verdict(
                    new double[labels],
                    IntStream.range(0, labels)
                            .mapToObj(label -> List.<Span>of())
                            .toList());
        }
        double[][] each =
                classifier.classify(windows.stream().map(Windows.Window::tokens).toList());
        return new Verdict(
                pooled(windows, each, labels),
                IntStream.range(0, labels)
                        .mapToObj(label -> evidence(windows, each, label))
                        .toList());
    }

    private static double[] pooled(List<Windows.Window> windows, double[][] each, int labels) {
        double[] pooled = new double[labels];
        double total =
                windows.stream().mapToInt(window -> window.tokens().length).sum();
        for (int window = 0; window < each.length; window++) {
            double share = windows.get(window).tokens().length / total;
            for (int label = 0; label < labels; label++) {
                pooled[label] += share * each[window][label];
            }
        }
        return pooled;
    }

    private static List<Span> evidence(List<Windows.Window> windows, double[][] each, int label) {
        int best = 0;
        for (int window = 1; window < each.length; window++) {
            if (each[window][label] > each[best][label]) {
                best = window;
            }
        }
        return windows.get(best).sentences().stream()
                .distinct()
                .limit(MOST_SPANS)
                .toList();
    }
}
