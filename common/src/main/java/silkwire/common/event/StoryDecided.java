package silkwire.common.event;

/**
 * The story index answered a claim ({@code stories.decisions.v1}, key: article id).
 */
public record StoryDecided(String articleId, long sequence, Story story) {}
