package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.event.Span;
import silkwire.common.event.Topic;
import silkwire.common.event.TopicOrigin;
import silkwire.common.query.TopicVocabulary;

/** Topics found by their codes, made into the list an article carries: each with its label and its ancestors. */
public final class FoundTopics {
    private final Map<String, Topic> topics = new HashMap<>();

    /** Nothing found yet. */
    public FoundTopics() {}

    /** Whether the vocabulary has this topic. */
    public static boolean isKnown(String code) {
        return TopicVocabulary.labelOf(code).isPresent();
    }

    /** Adds a topic of the vocabulary, and its ancestors, whose confidence is never lower. */
    public void add(String code, double confidence, List<Span> evidence) {
        raise(code, confidence, evidence);
        TopicVocabulary.ancestorsOf(code).forEach(above -> raise(above, confidence, evidence));
    }

    /** The topics by falling confidence; of two as sure, the wider first. */
    public List<Topic> list() {
        List<Topic> list = new ArrayList<>(topics.values());
        list.sort(Comparator.comparingDouble(Topic::confidence)
                .reversed()
                .thenComparingInt(
                        topic -> TopicVocabulary.ancestorsOf(topic.code()).size())
                .thenComparing(Topic::code));
        return list;
    }

    private void raise(String code, double confidence, List<Span> evidence) {
        String label = TopicVocabulary.labelOf(code)
                .orElseThrow(() -> new IllegalArgumentException("The vocabulary lacks the topic " + code));
        topics.merge(
                code,
                new Topic(code, label, confidence, TopicOrigin.TAGGER, evidence),
                (before, now) -> now.confidence() > before.confidence() ? now : before);
    }
}
