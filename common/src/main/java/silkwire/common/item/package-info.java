/**
 * Reading: what one item is called, says and was dated, taken from the bytes a source pushed. A reading is a value:
 * either the event to log with warnings, or the problem that names field, value and what is allowed.
 *
 * <p>Nothing here touches the network or the clock, so the same reader serves the service and the offline commands.
 */
@NullMarked
package silkwire.common.item;

import org.jspecify.annotations.NullMarked;
