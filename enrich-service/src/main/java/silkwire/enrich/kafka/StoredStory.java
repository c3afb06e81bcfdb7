package silkwire.enrich.kafka;

import java.time.Instant;
import silkwire.common.event.Story;

/** The story of an article as the store keeps it, with the time that lets it expire. */
record StoredStory(Story story, Instant time) {}
