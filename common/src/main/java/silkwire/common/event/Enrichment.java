package silkwire.common.event;

import java.util.Map;
import java.util.Objects;

/**
 * Which taggers, in which versions, made the tags, and how long they took in microseconds.
 */
public record Enrichment(String version, Map<String, String> taggers, long micros) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public Enrichment {
        Objects.requireNonNull(version, "version is missing");
        taggers = taggers == null ? Map.of() : Map.copyOf(taggers);
    }
}
