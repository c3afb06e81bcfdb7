/**
 * The search service: writes enriched articles into Elasticsearch and answers questions about them.
 *
 * <p>{@code index} is the writing side and {@code article} the reading side; each is a feature with its ports. The edges
 * are {@code kafka} (in), {@code elasticsearch} (the view), {@code lucene} (highlights over the stored text) and
 * {@code web} (the API).
 */
@NullMarked
package silkwire.search;

import org.jspecify.annotations.NullMarked;
