package silkwire.onnx.classifier;

import java.util.List;
import silkwire.common.event.Topic;
import silkwire.enrich.text.Document;
import silkwire.enrich.topic.FoundTopics;
import silkwire.enrich.topic.TopicTagger;

/** Topics from a classifier whose labels are Media Topics; those less likely than {@code threshold} are left out. */
public final class OnnxTopicTagger implements TopicTagger {
    private final WindowClassifier classifier;
    private final double threshold;
    private final String version;

    /** Refuses a label that is no topic of the vocabulary. */
    public OnnxTopicTagger(WindowClassifier classifier, double threshold, String version) {
        classifier.labels().stream()
                .filter(label -> !FoundTopics.isKnown(label))
                .findFirst()
                .ifPresent(label -> {
                    throw new IllegalArgumentException("The topic model has the label '" + label
                            + "'; allowed: medtop:… codes of the topic vocabulary");
                });
        this.classifier = classifier;
        this.threshold = threshold;
        this.version = version;
    }

    @Override
    public List<Topic> tag(Document document, long languages) {
        Verdict verdict = Verdict.on(document, classifier);
        FoundTopics found = new FoundTopics();
        for (int label = 0; label < classifier.labels().size(); label++) {
            double probability = verdict.probabilities()[label];
            if (probability >= threshold) {
                found.add(
                        classifier.labels().get(label),
                        probability,
                        verdict.evidence().get(label));
            }
        }
        return found.list();
    }

    @Override
    public String version() {
        return version;
    }
}
