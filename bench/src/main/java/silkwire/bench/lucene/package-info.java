/** Lucene Monitor, beside which the product's matcher is measured. */
@NullMarked
package silkwire.bench.lucene;

import org.jspecify.annotations.NullMarked;
