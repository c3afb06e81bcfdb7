/**
 * The query language: what a person writes to find articles, as a tree with one meaning, for search and for alert rules.
 *
 * <p>{@link silkwire.common.query.QueryParser} turns a text into a {@link silkwire.common.query.QueryOutcome}: either a
 * {@link silkwire.common.query.ParsedQuery} (the tree, its normal form, warnings) or a refusal that names the position,
 * what stood there and what was expected. A query is never turned into another one. The grammar stands in
 * {@code docs/query-language.md}.
 */
@NullMarked
package silkwire.common.query;

import org.jspecify.annotations.NullMarked;
