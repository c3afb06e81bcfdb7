package silkwire.common.event;

import java.util.List;

/**
 * An organisation of states the text speaks of (EU, UN, NATO, CIS, SCO, OTS), with every mention.
 */
public record Organisation(String code, List<Mention> mentions) {

    /** Copies the lists; an absent one is empty. */
    public Organisation {
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }
}
