package silkwire.common.event;

import java.util.List;
import java.util.Objects;

/**
 * A country the text speaks of, ISO 3166-1 alpha-2: whether it is in focus, its salience (they sum to 1), and every mention.
 */
public record Country(String code, boolean focus, double salience, List<Mention> mentions) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public Country {
        Objects.requireNonNull(code, "code is missing");
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }
}
