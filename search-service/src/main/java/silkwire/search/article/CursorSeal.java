package silkwire.search.article;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * Makes cursors nobody can forge (HMAC-SHA-256, 128 bits), tied to one search and good for a limited time. To the caller
 * they are opaque.
 */
public final class CursorSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 16;
    private static final int BAD_REQUEST = 400;
    private static final String ALLOWED = "the nextCursor of the page before, or none for the first page";

    private final SecretKeySpec key;
    private final Duration lifetime;
    private final Clock clock;

    /** Seals with {@code key} (at least 16 bytes); a cursor is good for {@code lifetime}. */
    public CursorSeal(byte[] key, Duration lifetime, Clock clock) {
        if (key.length < SEAL_BYTES) {
            throw new IllegalArgumentException("A key has at least " + SEAL_BYTES + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** What a cursor carries: when the search began, and where its last page ended. */
    public record Bookmark(Instant now, Position position) {}

    private record Content(
            String search,
            Instant expires,
            Instant now,
            Position.@Nullable InTime time,
            Position.@Nullable InScore score) {}

    /** A cursor for {@code search}, whatever identifies it. */
    public String seal(String search, Bookmark bookmark) {
        Position position = bookmark.position();
        Content content = new Content(
                fingerprint(search),
                clock.instant().plus(lifetime),
                bookmark.now(),
                position instanceof Position.InTime time ? time : null,
                position instanceof Position.InScore score ? score : null);
        byte[] json = EventJson.encode(content);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(json) + "." + base64.encodeToString(sealOf(json));
    }

    /** What {@code cursor} carries, if it was made for this search and is still good. */
    public Bookmark open(String search, String cursor) {
        Content content = read(cursor);
        if (!content.search().equals(fingerprint(search))) {
            throw problem(
                    "cursor-of-another-search",
                    "This cursor belongs to another search: query, filters and sort stay the same from page to page",
                    cursor);
        }
        if (!clock.instant().isBefore(content.expires())) {
            throw problem(
                    "cursor-expired",
                    "This cursor expired at " + content.expires() + "; begin again without one",
                    cursor);
        }
        Position position = content.time() != null ? content.time() : content.score();
        if (position == null) {
            throw forged(cursor);
        }
        return new Bookmark(content.now(), position);
    }

    private Content read(String cursor) {
        int dot = cursor.indexOf('.');
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor.substring(0, Math.max(dot, 0)));
            byte[] seal = Base64.getUrlDecoder().decode(cursor.substring(dot + 1));
            if (dot < 1 || !MessageDigest.isEqual(seal, sealOf(json))) {
                throw forged(cursor);
            }
            return EventJson.decode(json, Content.class);
        } catch (IllegalArgumentException | EventDecodingException e) {
            throw forged(cursor);
        }
    }

    private byte[] sealOf(byte[] json) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(json), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static String fingerprint(String search) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(search.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static ProblemException forged(String cursor) {
        return problem("cursor-unknown", "This is no cursor of this service, or its key changed since", cursor);
    }

    private static ProblemException problem(String name, String detail, String cursor) {
        return new ProblemException(Problem.of(name, BAD_REQUEST, "The cursor cannot be used", detail)
                .at("cursor", cursor, ALLOWED));
    }
}
