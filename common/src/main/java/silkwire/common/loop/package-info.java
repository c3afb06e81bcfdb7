/** Threads that do the same thing again and again until they are stopped. */
@NullMarked
package silkwire.common.loop;

import org.jspecify.annotations.NullMarked;
