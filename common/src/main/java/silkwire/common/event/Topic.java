package silkwire.common.event;

import java.util.List;
import java.util.Objects;

/**
 * A topic of the IPTC Media Topics (code {@code medtop:…}), confidence 0 to 1, who gave it, and the words that speak for it.
 */
public record Topic(String code, String label, double confidence, TopicOrigin origin, List<Span> evidence) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public Topic {
        Objects.requireNonNull(code, "code is missing");
        Objects.requireNonNull(label, "label is missing");
        Objects.requireNonNull(origin, "origin is missing");
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
