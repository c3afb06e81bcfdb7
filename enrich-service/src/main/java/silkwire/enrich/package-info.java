/**
 * Turns items into articles: decides their fate, tags them, finds their story. {@link silkwire.enrich.EnrichConfiguration}
 * is the object graph.
 */
@NullMarked
package silkwire.enrich;

import org.jspecify.annotations.NullMarked;
