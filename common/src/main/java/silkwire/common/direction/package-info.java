/** Text of one direction within text of another. */
@NullMarked
package silkwire.common.direction;

import org.jspecify.annotations.NullMarked;
