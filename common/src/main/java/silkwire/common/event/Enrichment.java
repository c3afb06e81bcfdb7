package silkwire.common.event;

import java.util.Map;

/**
 * Which taggers, in which versions, made the tags, and how long they took in microseconds.
 */
public record Enrichment(String version, Map<String, String> taggers, long micros) {

    /** Copies the lists; an absent one is empty. */
    public Enrichment {
        taggers = taggers == null ? Map.of() : Map.copyOf(taggers);
    }
}
