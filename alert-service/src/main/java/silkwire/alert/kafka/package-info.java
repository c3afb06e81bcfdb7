/** The log of rules on Kafka: written with all acknowledgements, read from its beginning by every instance. */
@NullMarked
package silkwire.alert.kafka;

import org.jspecify.annotations.NullMarked;
