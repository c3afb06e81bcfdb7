package silkwire.common.event;

import java.util.List;

/**
 * A directed stance between countries, ISO 3166-1 alpha-2.
 */
public record Relation(String from, String to, StanceLabel label, List<Span> evidence) {

    /** Copies the lists; an absent one is empty. */
    public Relation {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
