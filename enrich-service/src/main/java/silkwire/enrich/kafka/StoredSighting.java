package silkwire.enrich.kafka;

import java.time.Instant;
import silkwire.enrich.story.StoryMemory;

/** Where a text stood first, as the store keeps it. */
record StoredSighting(String articleId, String storyId, Instant receivedAt) {

    static StoredSighting of(StoryMemory.Sighting sighting) {
        return new StoredSighting(sighting.articleId(), sighting.storyId(), sighting.receivedAt());
    }

    StoryMemory.Sighting toSighting() {
        return new StoryMemory.Sighting(articleId, storyId, receivedAt);
    }
}
