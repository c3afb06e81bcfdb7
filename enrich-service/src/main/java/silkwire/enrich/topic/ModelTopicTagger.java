package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.common.event.Topic;
import silkwire.common.event.TopicOrigin;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;

/**
 * The embedded tagger: a linear model decides among the top-level topics, our word lists find the narrower ones below
 * those it chose.
 */
public final class ModelTopicTagger implements TopicTagger {
    private static final int MOST_TOP_LEVEL = 3;
    private static final double LEAST_FIRST = 0.15;
    private static final double LEAST_FURTHER = 0.18;
    private static final double LEAST_SHARE = 0.35;
    private static final double LEAST_NARROWER = 0.3;
    private static final double TOKENS_PER_WORD = 150;

    private final TopicScheme scheme = new TopicScheme();
    private final WordListTopics lists = new WordListTopics(scheme);
    private final TopicModel model;

    /** With the model that comes with the service. */
    public ModelTopicTagger() {
        this(TopicModel.shipped());
    }

    ModelTopicTagger(TopicModel model) {
        this.model = model;
    }

    @Override
    public List<Topic> tag(Document document, long languages) {
        Hits hits = lists.find(document, languages);
        TopicFeatures features = TopicFeatures.of(document, model.known(), lists.topLevel(document, hits));
        if (features.size() == 0 && hits.size() == 0) {
            return List.of();
        }
        double[] counts = lists.counts(document, hits);
        double[] probabilities = model.probabilities(features);
        double[] confidences = new double[scheme.size()];
        for (int top : chosen(probabilities)) {
            confidences[scheme.top(top)] = probabilities[top];
        }
        addNarrower(counts, document.tokenCount() / TOKENS_PER_WORD, confidences);
        return listed(new TopicEvidence(document, hits, lists, scheme, model, features), confidences);
    }

    @Override
    public String version() {
        return "1.4";
    }

    private static List<Integer> chosen(double[] probabilities) {
        List<Integer> order = new ArrayList<>();
        for (int top = 0; top < probabilities.length; top++) {
            order.add(top);
        }
        order.sort(Comparator.comparingDouble(top -> -probabilities[top]));
        double best = probabilities[order.getFirst()];
        List<Integer> chosen = new ArrayList<>();
        if (best >= LEAST_FIRST) {
            chosen.add(order.getFirst());
            for (int top : order.subList(1, MOST_TOP_LEVEL)) {
                if (probabilities[top] >= LEAST_FURTHER && probabilities[top] >= best * LEAST_SHARE) {
                    chosen.add(top);
                }
            }
        }
        return chosen;
    }

    /**
     * A narrower topic is never surer than its ancestors, and as sure as its words are reliable. One word makes a topic of
     * a brief, not of a long article.
     */
    private void addNarrower(double[] counts, double least, double[] confidences) {
        for (int topic = 0; topic < counts.length; topic++) {
            double ceiling = confidences[scheme.top(scheme.topNumberOf(topic))];
            if (scheme.isTop(topic) || counts[topic] < Math.max(1, least)) {
                continue;
            }
            double confidence = ceiling * model.narrower().of(topic, counts[topic]);
            if (confidence >= LEAST_NARROWER) {
                confidences[topic] = Math.max(confidences[topic], confidence);
                for (int between : scheme.ancestors(topic)) {
                    confidences[between] = Math.max(confidences[between], confidence);
                }
            }
        }
    }

    private List<Topic> listed(TopicEvidence evidence, double[] confidences) {
        List<Topic> topics = new ArrayList<>();
        for (int topic = 0; topic < confidences.length; topic++) {
            if (confidences[topic] > 0) {
                topics.add(new Topic(
                        scheme.code(topic),
                        scheme.label(topic),
                        confidences[topic],
                        TopicOrigin.TAGGER,
                        evidence.of(topic)));
            }
        }
        topics.sort(Comparator.comparingDouble(Topic::confidence).reversed());
        return topics;
    }
}
