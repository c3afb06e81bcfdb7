/** Starting the members of the product in order, keeping them running, and ending them without leaving a process. */
@NullMarked
package silkwire.standalone.supervision;

import org.jspecify.annotations.NullMarked;
