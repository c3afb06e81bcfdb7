package silkwire.common.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article's place in its story: {@code of} names the article it repeats, {@code similarity} is 0 to 1.
 */
public record Story(
        String id,
        StoryRole role,
        @Nullable String of,
        @Nullable Double similarity) {
    /** Refuses a missing field. */
    public Story {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(role, "role is missing");
    }
}
