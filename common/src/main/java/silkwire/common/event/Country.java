package silkwire.common.event;

import java.util.List;

/**
 * A country the text speaks of, ISO 3166-1 alpha-2: whether it is in focus, its salience (they sum to 1), and every mention.
 */
public record Country(String code, boolean focus, double salience, List<Mention> mentions) {

    /** Copies the lists; an absent one is empty. */
    public Country {
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }
}
