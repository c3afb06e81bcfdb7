/** Calls to the running services. */
@NullMarked
package silkwire.standalone.http;

import org.jspecify.annotations.NullMarked;
