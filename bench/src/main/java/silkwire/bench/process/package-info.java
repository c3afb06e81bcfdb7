/** The processes of the product, as the operating system shows them. */
@NullMarked
package silkwire.bench.process;

import org.jspecify.annotations.NullMarked;
