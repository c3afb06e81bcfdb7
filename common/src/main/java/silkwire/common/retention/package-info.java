/** How long the product keeps what it received, and what came of that: one setting for all services. */
@NullMarked
package silkwire.common.retention;

import org.jspecify.annotations.NullMarked;
