/**
 * The reading side: what is asked, in which order and how far, and what is answered.
 *
 * <p>{@link silkwire.search.article.QuestionReader} turns parameters into an {@link silkwire.search.article.Question}:
 * every filter becomes a clause of the query language, so that a filter and the same clause in {@code q} mean the same.
 * The ports are {@link silkwire.search.article.ArticleSearch} and {@link silkwire.search.article.Highlighter}. Pages are
 * chained by a {@link silkwire.search.article.Position} that travels in a sealed cursor.
 */
@NullMarked
package silkwire.search.article;

import org.jspecify.annotations.NullMarked;
