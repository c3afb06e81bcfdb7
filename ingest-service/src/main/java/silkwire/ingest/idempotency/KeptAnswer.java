package silkwire.ingest.idempotency;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a push was answered ({@code ingest.answers.v1}, key: {@code id}). {@code id} stands for the caller's key and the
 * {@code Idempotency-Key}, {@code digest} (SHA-256, hexadecimal) for the request.
 */
public record KeptAnswer(
        String id,
        String digest,
        Instant keptAt,
        int status,
        @Nullable String contentType,
        String body) {
    /** Refuses a missing field. */
    public KeptAnswer {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(digest, "digest is missing");
        Objects.requireNonNull(keptAt, "keptAt is missing");
        Objects.requireNonNull(body, "body is missing");
    }
}
