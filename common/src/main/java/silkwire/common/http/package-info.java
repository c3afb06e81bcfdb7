/** How the programs of this project call its services. */
@NullMarked
package silkwire.common.http;

import org.jspecify.annotations.NullMarked;
