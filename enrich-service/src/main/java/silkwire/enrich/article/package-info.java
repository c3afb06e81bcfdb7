/**
 * An accepted item with its tags, waiting for its story or standing as the last word on its article.
 */
@NullMarked
package silkwire.enrich.article;

import org.jspecify.annotations.NullMarked;
