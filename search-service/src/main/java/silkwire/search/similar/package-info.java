/**
 * Articles like a given one, each with the reason: it belongs to the same story, or it shares rare words, or in whatever
 * language what it is about.
 */
@NullMarked
package silkwire.search.similar;

import org.jspecify.annotations.NullMarked;
