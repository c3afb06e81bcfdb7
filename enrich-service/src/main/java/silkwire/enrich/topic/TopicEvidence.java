package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.common.event.Span;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;

/** Which words of a text speak for a topic: those of our lists, then those the model weighs most. */
record TopicEvidence(Document document, Hits hits, WordListTopics lists, TopicScheme scheme, TopicModel model) {
    private static final int MOST = 5;

    /** At most five stretches, in the order of the text. */
    List<Span> of(int topic) {
        List<Span> spans = new ArrayList<>();
        for (int hit = 0; hit < hits.size() && spans.size() < MOST; hit++) {
            if (lists.speaksFor(hits, hit, topic)) {
                spans.add(document.span(hits.begin(hit), hits.end(hit)));
            }
        }
        if (spans.size() < MOST && scheme.isTop(topic)) {
            addWeightiest(scheme.topNumber(topic), spans);
        }
        spans.sort(Comparator.comparing(Span::field).thenComparingInt(Span::start));
        return spans;
    }

    private void addWeightiest(int top, List<Span> spans) {
        float[] weights = new float[document.tokenCount()];
        for (int token = 0; token < weights.length; token++) {
            if (!document.isSkipped(token)) {
                int at = token;
                TokenFeatures.of(document, token, hash -> weights[at] += model.weight(hash, top));
            }
        }
        while (spans.size() < MOST) {
            int best = 0;
            for (int token = 1; token < weights.length; token++) {
                best = weights[token] > weights[best] ? token : best;
            }
            if (weights.length == 0 || weights[best] <= 0) {
                return;
            }
            weights[best] = 0;
            Span span = document.span(document.tokenBegin(best), document.tokenEnd(best));
            if (spans.stream().noneMatch(other -> overlap(other, span))) {
                spans.add(span);
            }
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.field() == other.field() && one.start() < other.end() && other.start() < one.end();
    }
}
