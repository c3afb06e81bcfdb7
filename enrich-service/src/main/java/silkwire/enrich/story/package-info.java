/**
 * Which story an article belongs to, decided for one claim after the other. {@link silkwire.enrich.story.StoryIndex} keeps
 * the fingerprints of a window of time in plain arrays: rows of bytes in {@code Segment}s that are made, filled and dropped
 * as a whole, and hash tables of keys that lead to them. What shares a key is compared bin by bin, and
 * {@link silkwire.enrich.story.StoryRules} say what is a copy. The index holds no lock and no object for an article, so
 * that one task can keep millions.
 */
@NullMarked
package silkwire.enrich.story;

import org.jspecify.annotations.NullMarked;
