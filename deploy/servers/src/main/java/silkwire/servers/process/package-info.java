/** Child processes that leave nothing behind: starting, watching, ending, and finding them again by pid and start time. */
@NullMarked
package silkwire.servers.process;

import org.jspecify.annotations.NullMarked;
