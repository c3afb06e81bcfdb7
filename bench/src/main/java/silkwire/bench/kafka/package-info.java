/** What Kafka alone takes: the same bytes, written by a bare producer. */
@NullMarked
package silkwire.bench.kafka;

import org.jspecify.annotations.NullMarked;
