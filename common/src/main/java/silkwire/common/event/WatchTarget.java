package silkwire.common.event;

import java.util.List;
import java.util.Objects;

/**
 * A name to watch beside the countries; stance is given for it too. Without mentions the tagger looks for the name.
 */
public record WatchTarget(String id, String name, List<Span> mentions) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public WatchTarget {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(name, "name is missing");
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }
}
