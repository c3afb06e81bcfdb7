/** One Kafka and one Elasticsearch for all test JVMs of a build, kept by a small process while anybody holds a lease. */
@NullMarked
package silkwire.servers.shared;

import org.jspecify.annotations.NullMarked;
