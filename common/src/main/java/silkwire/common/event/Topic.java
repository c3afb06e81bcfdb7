package silkwire.common.event;

import java.util.List;

/**
 * A topic of the IPTC Media Topics (code {@code medtop:…}), confidence 0 to 1, who gave it, and the words that speak for it.
 */
public record Topic(String code, String label, double confidence, TopicOrigin origin, List<Span> evidence) {

    /** Copies the lists; an absent one is empty. */
    public Topic {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
