/** The log of articles on Kafka: an idempotent producer that answers within seconds, also when no broker does. */
@NullMarked
package silkwire.ingest.kafka;

import org.jspecify.annotations.NullMarked;
