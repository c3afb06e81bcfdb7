/** The product on one machine: the launcher behind {@code ./silkwire} and its commands. */
@NullMarked
package silkwire.standalone;

import org.jspecify.annotations.NullMarked;
