/** How logs are kept readable: what a library says again and again is said once in a while. */
@NullMarked
package silkwire.common.log;

import org.jspecify.annotations.NullMarked;
