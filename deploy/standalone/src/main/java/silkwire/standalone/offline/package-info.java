/** What the services do, done in this process without any server. */
@NullMarked
package silkwire.standalone.offline;

import org.jspecify.annotations.NullMarked;
