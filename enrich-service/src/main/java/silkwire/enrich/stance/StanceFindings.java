package silkwire.enrich.stance;

import java.util.List;
import silkwire.common.event.Relation;
import silkwire.common.event.Stance;

/** Stances per target and holder, and relations from country to country. */
public record StanceFindings(List<Stance> stances, List<Relation> relations) {

    /** Copies the lists. */
    public StanceFindings {
        stances = List.copyOf(stances);
        relations = List.copyOf(relations);
    }
}
