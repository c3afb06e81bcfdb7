package silkwire.search;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cursors are sealed.
 *
 * @param key the key, the same for all instances; without one each start makes its own and earlier cursors end
 * @param lifetime how long a cursor is good
 */
@ConfigurationProperties("silkwire.search.cursor")
record CursorProperties(
        @Nullable String key, @DefaultValue("1h") Duration lifetime) {
    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_KEY = 16;

    CursorProperties {
        if (key != null && key.getBytes(StandardCharsets.UTF_8).length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "silkwire.search.cursor.key is too short; allowed: at least " + SHORTEST_KEY + " characters");
        }
        if (lifetime.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "silkwire.search.cursor.lifetime is " + lifetime + "; allowed: 1ms or longer");
        }
    }

    byte[] keyOr(SecureRandom random) {
        if (key != null) {
            return key.getBytes(StandardCharsets.UTF_8);
        }
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        return fresh;
    }
}
