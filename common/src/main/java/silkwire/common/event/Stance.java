package silkwire.common.event;

import java.util.List;
import java.util.Objects;

/**
 * What a holder expresses towards a target: score −1 to 1, confidence 0 to 1, the sentences that show it, and the words in
 * them that decided.
 */
public record Stance(
        Target target,
        Holder holder,
        StanceLabel label,
        double score,
        double confidence,
        List<Span> evidence,
        List<Span> words) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public Stance {
        Objects.requireNonNull(target, "target is missing");
        Objects.requireNonNull(holder, "holder is missing");
        Objects.requireNonNull(label, "label is missing");
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        words = words == null ? List.of() : List.copyOf(words);
    }
}
