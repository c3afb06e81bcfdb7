package silkwire.enrich.country;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text besides its words.
 *
 * @param publishedAt when it appeared
 * @param country the publisher's country, as ISO 3166-1 alpha-2 code
 */
public record Publication(
        @Nullable Instant publishedAt, @Nullable String country) {
    /** Nothing is known. */
    public static final Publication UNKNOWN = new Publication(null, null);
}
