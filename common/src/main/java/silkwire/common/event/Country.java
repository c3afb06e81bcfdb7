package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * A country the text speaks of, ISO 3166-1 alpha-2: whether it is in focus, its salience (they sum to 1), and every mention.
 *
 * @param mentions the names of the country, of its people and of places in it
 * @param hints where nothing names it: what speaks for it, such as its currency, its president or an authority
 */
public record Country(
        String code,
        boolean focus,
        double salience,
        List<Mention> mentions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Mention> hints) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public Country {
        Objects.requireNonNull(code, "code is missing");
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        hints = hints == null ? List.of() : List.copyOf(hints);
    }

    /** The same with another word on whether it is in focus. */
    public Country focused(boolean focused) {
        return new Country(code, focused, salience, mentions, hints);
    }

    /** What shows that the text speaks of it: the mentions, or the hints where there are none. */
    public List<Mention> evidence() {
        return mentions.isEmpty() ? hints : mentions;
    }
}
