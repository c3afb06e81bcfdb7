package silkwire.common.event;

import java.util.List;

/**
 * A name to watch beside the countries; stance is given for it too. Without mentions the tagger looks for the name.
 */
public record WatchTarget(String id, String name, List<Span> mentions) {

    /** Copies the lists; an absent one is empty. */
    public WatchTarget {
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }
}
