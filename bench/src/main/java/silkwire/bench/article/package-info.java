/** Articles like those of a newsroom, made from the sample articles: many languages, all sizes, no two alike. */
@NullMarked
package silkwire.bench.article;

import org.jspecify.annotations.NullMarked;
