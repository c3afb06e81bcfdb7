package silkwire.enrich.story;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleId;
import silkwire.common.event.Story;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;

/**
 * Gives each article its story, one claim after the other. An article with the text of one received within the window
 * is its copy; every other article starts a story. A claim repeated gets the answer it got before.
 */
public final class StoryIndex {
    private final StoryMemory memory;
    private final Duration window;

    /** Remembers in {@code memory}; texts first received longer ago than {@code window} start a new story. */
    public StoryIndex(StoryMemory memory, Duration window) {
        this.memory = memory;
        this.window = window;
    }

    /** The story of the claiming article. */
    public Story decide(StoryClaimed claim) {
        Story known = memory.storyOf(claim.articleId());
        if (known != null) {
            return known;
        }
        Story story = find(claim);
        memory.keepStory(claim.articleId(), story, claim.receivedAt());
        return story;
    }

    private Story find(StoryClaimed claim) {
        if (claim.textHash().isEmpty()) {
            return first(claim);
        }
        StoryMemory.Sighting sighting = memory.firstOf(claim.textHash());
        if (sighting != null && isWithinWindow(sighting, claim)) {
            return new Story(sighting.storyId(), StoryRole.COPY, sighting.articleId(), 1.0);
        }
        Story story = first(claim);
        memory.keepFirst(claim.textHash(), new StoryMemory.Sighting(claim.articleId(), story.id(), claim.receivedAt()));
        return story;
    }

    private boolean isWithinWindow(StoryMemory.Sighting sighting, StoryClaimed claim) {
        Duration apart = Duration.between(sighting.receivedAt(), claim.receivedAt());
        return apart.abs().compareTo(window) <= 0;
    }

    private static Story first(StoryClaimed claim) {
        @Nullable String noOther = null;
        @Nullable Double noSimilarity = null;
        return new Story(ArticleId.named("sty_", "story", claim.articleId()), StoryRole.FIRST, noOther, noSimilarity);
    }
}
