package silkwire.common.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article asks for its story ({@code stories.claims.v1}, one partition): {@code textHash} is 128 bits of the normalised
 * text in hexadecimal, empty when there is none; {@code fingerprint} is what finds its copies, in base 64, absent when the
 * text is too short to have one; {@code traits} is what finds articles on the same event, published within two days of
 * {@code publishedAt}.
 */
public record StoryClaimed(
        String articleId,
        long sequence,
        String sourceId,
        String textHash,
        Instant receivedAt,
        @Nullable String fingerprint,
        @Nullable Instant publishedAt,
        @Nullable String traits) {
    /** Refuses a missing field. */
    public StoryClaimed {
        Objects.requireNonNull(articleId, "articleId is missing");
        Objects.requireNonNull(sourceId, "sourceId is missing");
        Objects.requireNonNull(textHash, "textHash is missing");
        Objects.requireNonNull(receivedAt, "receivedAt is missing");
    }
}
