/** How the programs of this project call its services, and how its services call addresses that somebody else names. */
@NullMarked
package silkwire.common.http;

import org.jspecify.annotations.NullMarked;
