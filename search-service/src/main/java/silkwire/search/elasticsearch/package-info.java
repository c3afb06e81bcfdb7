/**
 * The view in Elasticsearch: monthly indices behind an alias, written with external versions and judged item by item, and
 * the translation of queries into its Query DSL.
 *
 * <p>The template names no alias; the indexer adds it in the request that creates an index, so that a schema that is
 * still being built shows in no search. Writing never creates an index by itself: the template forbids it, so that an
 * index without the alias cannot arise.
 */
@NullMarked
package silkwire.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
