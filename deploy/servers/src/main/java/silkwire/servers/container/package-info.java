/** Kafka and Elasticsearch in containers of the images that are deployed, for a build that asks for them. */
@NullMarked
package silkwire.servers.container;

import org.jspecify.annotations.NullMarked;
