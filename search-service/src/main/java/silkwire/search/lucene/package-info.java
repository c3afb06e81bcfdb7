/** Highlights: what a query matched in the stored text of an article, found by the same matching as alerts use. */
@NullMarked
package silkwire.search.lucene;

import org.jspecify.annotations.NullMarked;
