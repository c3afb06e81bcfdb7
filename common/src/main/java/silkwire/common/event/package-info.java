/** What the services tell each other over Kafka: one record per topic, decoded tolerantly, offsets always in UTF-16 units. */
@NullMarked
package silkwire.common.event;

import org.jspecify.annotations.NullMarked;
