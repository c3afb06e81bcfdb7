package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.common.event.Span;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;

/**
 * Which words of a text speak for a topic: those of our lists, then those that the model weighs most for it against every
 * other topic. Words that many texts have, numbers and single letters are no evidence, whatever they weigh.
 */
record TopicEvidence(
        Document document,
        Hits hits,
        WordListTopics lists,
        TopicScheme scheme,
        TopicModel model,
        TopicFeatures features) {
    private static final int MOST = 5;
    private static final float LEAST_OF_BEST = 0.35f;

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
        float[] weights = weights(top);
        float least = 0;
        while (spans.size() < MOST) {
            int best = 0;
            for (int token = 1; token < weights.length; token++) {
                best = weights[token] > weights[best] ? token : best;
            }
            if (weights.length == 0 || weights[best] <= least) {
                return;
            }
            least = Math.max(least, LEAST_OF_BEST * weights[best]);
            weights[best] = 0;
            int first = TokenFeatures.firstOfWord(document, best);
            Span span = document.span(document.tokenBegin(first), document.tokenEnd(best));
            if (isContent(best) && spans.stream().noneMatch(other -> overlap(other, span))) {
                spans.add(span);
            }
        }
    }

    /** How much each token speaks for the topic; 0 where that is too little to be evidence. */
    private float[] weights(int top) {
        float[] weights = new float[document.tokenCount()];
        float best = 0;
        for (int token = 0; token < weights.length; token++) {
            if (model.mostLead(features, token, top) > LEAST_OF_BEST * best) {
                weights[token] = model.lead(features, token, top);
                best = Math.max(best, weights[token]);
            }
        }
        return weights;
    }

    private boolean isContent(int token) {
        return Character.isLetter(document.foldedAt(document.foldedBegin(token)))
                && (document.letters(token) > 1 || TokenFeatures.firstOfWord(document, token) < token)
                && model.known().isTelling(TokenFeatures.word(document, token));
    }

    private static boolean overlap(Span one, Span other) {
        return one.field() == other.field() && one.start() < other.end() && other.start() < one.end();
    }
}
