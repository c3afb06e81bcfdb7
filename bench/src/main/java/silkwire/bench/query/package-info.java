/** How fast queries are parsed. */
@NullMarked
package silkwire.bench.query;

import org.jspecify.annotations.NullMarked;
