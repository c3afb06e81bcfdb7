package silkwire.common.event;

import java.util.List;
import java.util.Objects;

/**
 * A directed stance between countries, ISO 3166-1 alpha-2.
 */
public record Relation(String from, String to, StanceLabel label, List<Span> evidence) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public Relation {
        Objects.requireNonNull(from, "from is missing");
        Objects.requireNonNull(to, "to is missing");
        Objects.requireNonNull(label, "label is missing");
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
