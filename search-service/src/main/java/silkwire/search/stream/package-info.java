/**
 * Articles as they come: every record of {@code articles.enriched.v1} that answers a query, each once and in the order of
 * the topic. The place of a reader is a position in the topic, so that one who comes back goes on exactly there.
 */
@NullMarked
package silkwire.search.stream;

import org.jspecify.annotations.NullMarked;
