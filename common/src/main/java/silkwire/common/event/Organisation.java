package silkwire.common.event;

import java.util.List;
import java.util.Objects;

/**
 * An organisation of states the text speaks of (EU, UN, NATO, CIS, SCO, OTS), with every mention.
 */
public record Organisation(String code, List<Mention> mentions) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public Organisation {
        Objects.requireNonNull(code, "code is missing");
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }
}
