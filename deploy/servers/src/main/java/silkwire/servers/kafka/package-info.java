/** What is asked of a running Kafka: is it ready, and are the declared topics there. */
@NullMarked
package silkwire.servers.kafka;

import org.jspecify.annotations.NullMarked;
