package silkwire.alert.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwire.common.http.RetryAfter;
import silkwire.common.json.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a receiver said with a status that is no success. */
final class Said {
    private static final int SHOWN = 300;
    private static final long LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

    private Said() {}

    /**
     * How long it wants to be left alone: by the header {@code Retry-After}, or as Telegram says it in the body; the longer of
     * both, null where it says nothing.
     *
     * @see <a href="https://core.telegram.org/bots/api#responseparameters">Telegram: parameters.retry_after, in seconds</a>
     */
    static @Nullable Duration retryAfter(@Nullable String header, String body, Instant now) {
        Duration byHeader = RetryAfter.read(header, now);
        Duration byBody = inBody(body);
        if (byHeader == null || byBody == null) {
            return byHeader == null ? byBody : byHeader;
        }
        return byHeader.compareTo(byBody) < 0 ? byBody : byHeader;
    }

    private static @Nullable Duration inBody(String body) {
        if (!body.startsWith("{")) {
            return null;
        }
        try {
            JsonNode seconds = EventJson.mapper().readTree(body).at("/parameters/retry_after");
            boolean isSaid = seconds.isIntegralNumber() && seconds.canConvertToLong();
            return isSaid ? Duration.ofSeconds(Math.clamp(seconds.longValue(), 0, LONGEST_SECONDS)) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Its beginning, without what stands behind the host of its address: that may be a secret, and some repeat it. */
    static String shown(String body, URI url) {
        String text = without(without(body, url.getRawQuery()), url.getRawPath());
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String without(String text, @Nullable String part) {
        return part == null || part.length() < 2 ? text : text.replace(part, "…");
    }
}
