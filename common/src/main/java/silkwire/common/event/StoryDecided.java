package silkwire.common.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The story index answered a claim ({@code stories.decisions.v1}, key: article id). {@code agreement} has a bit, in
 * hexadecimal, for each bin in which the article's fingerprint is that of the article it repeats.
 */
public record StoryDecided(
        String articleId,
        long sequence,
        Story story,
        @Nullable String agreement) {
    /** Refuses a missing field. */
    public StoryDecided {
        Objects.requireNonNull(articleId, "articleId is missing");
        Objects.requireNonNull(story, "story is missing");
    }
}
