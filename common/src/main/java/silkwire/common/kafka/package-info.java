/** Topic names, CloudEvents headers and dead letters: what every reader and writer of Kafka shares. */
@NullMarked
package silkwire.common.kafka;

import org.jspecify.annotations.NullMarked;
