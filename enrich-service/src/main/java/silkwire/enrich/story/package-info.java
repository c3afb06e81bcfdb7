/**
 * Which story an article belongs to. First version: articles with the same normalised text are copies of the first one.
 */
@NullMarked
package silkwire.enrich.story;

import org.jspecify.annotations.NullMarked;
