/**
 * Queries and articles in Lucene: analyzers made from {@link silkwire.common.analysis.Analyses}, the translation of a
 * query tree, one article in memory that answers whether a query matches it and where its words stand, and the snippets
 * around them. Highlights, match receipts and rules all come from here, so that their offsets agree.
 */
@NullMarked
package silkwire.common.lucene;

import org.jspecify.annotations.NullMarked;
