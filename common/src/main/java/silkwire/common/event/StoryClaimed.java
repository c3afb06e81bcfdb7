package silkwire.common.event;

import java.time.Instant;

/**
 * An article asks for its story ({@code stories.claims.v1}, one partition): {@code textHash} is 128 bits of the normalised text in hexadecimal, empty when there is none.
 */
public record StoryClaimed(String articleId, long sequence, String sourceId, String textHash, Instant receivedAt) {}
