package silkwire.common.event;

import java.util.List;

/**
 * What a holder expresses towards a target: score −1 to 1, confidence 0 to 1, and the sentences that show it.
 */
public record Stance(
        Target target, Holder holder, StanceLabel label, double score, double confidence, List<Span> evidence) {

    /** Copies the lists; an absent one is empty. */
    public Stance {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
