/** The servers' programs: resolved once by the user's own Maven into a cache folder that processes share. */
@NullMarked
package silkwire.servers.distribution;

import org.jspecify.annotations.NullMarked;
