package silkwire.search.story;

import java.time.Instant;

/** An article of a story was written in this sequence at this time, so the story has to be counted anew. */
public record StoryTouch(String story, String article, long sequence, Instant at) {}
