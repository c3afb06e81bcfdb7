package silkwire.enrich.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Story;

/** What the story index remembers: the story of each article, and the first article of each text. */
public interface StoryMemory {

    /** The story an article was given, if it is still remembered. */
    @Nullable Story storyOf(String articleId);

    /** Remembers the story of an article, as of {@code time}. */
    void keepStory(String articleId, Story story, Instant time);

    /** Where a text stood first. */
    @Nullable Sighting firstOf(String textHash);

    /** Remembers where a text stood first. */
    void keepFirst(String textHash, Sighting sighting);

    /** The article that carried a text first, its story, and when it was received. */
    record Sighting(String articleId, String storyId, Instant receivedAt) {}
}
