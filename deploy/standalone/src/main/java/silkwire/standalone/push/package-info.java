/** Handing in files: what type they are, and sending them until each item has its receipt. */
@NullMarked
package silkwire.standalone.push;

import org.jspecify.annotations.NullMarked;
