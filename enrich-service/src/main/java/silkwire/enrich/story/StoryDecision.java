package silkwire.enrich.story;

import org.jspecify.annotations.Nullable;
import silkwire.common.event.Story;

/**
 * What the index answers to a claim.
 *
 * @param agreement the bins, as bits, in which the article's fingerprint agrees with that of the one it repeats
 * @param entry what has to be added to the index, unless the article was known
 */
public record StoryDecision(
        Story story, long agreement, @Nullable StoryEntry entry) {}
