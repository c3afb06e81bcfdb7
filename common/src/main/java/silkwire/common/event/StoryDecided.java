package silkwire.common.event;

import java.util.Objects;

/**
 * The story index answered a claim ({@code stories.decisions.v1}, key: article id).
 */
public record StoryDecided(String articleId, long sequence, Story story) {
    /** Refuses a missing field. */
    public StoryDecided {
        Objects.requireNonNull(articleId, "articleId is missing");
        Objects.requireNonNull(story, "story is missing");
    }
}
