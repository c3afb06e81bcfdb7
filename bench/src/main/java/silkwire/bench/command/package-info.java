/** The commands of the bench. */
@NullMarked
package silkwire.bench.command;

import org.jspecify.annotations.NullMarked;
