/** Which process holds a port, and how much memory one takes. */
@NullMarked
package silkwire.standalone.process;

import org.jspecify.annotations.NullMarked;
