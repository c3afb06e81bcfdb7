/**
 * What every topology of Kafka Streams shares: its settings (exactly once), events as JSON, poison set aside in the same
 * transaction, bounded memory, and the running itself. A service that has a topology brings the library.
 */
@NullMarked
package silkwire.common.kafka.streams;

import org.jspecify.annotations.NullMarked;
