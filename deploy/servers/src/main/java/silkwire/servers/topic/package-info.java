/** The topics of the product as they are declared, before any broker knows them. */
@NullMarked
package silkwire.servers.topic;

import org.jspecify.annotations.NullMarked;
