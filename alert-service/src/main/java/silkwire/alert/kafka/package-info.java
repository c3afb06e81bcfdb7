/**
 * The log of rules, written with all acknowledgements and read from its beginning by every instance, and the topology. Every
 * enriched article is put before all rules, and what came of it goes to its story ({@code alerts.matches.v1}); by story it is
 * decided what is news to which rule ({@code alerts.threads.v1}), by rule when it is sent and as what ({@code
 * alerts.notifications.v1}). All of it is exactly-once; the state lives in changelogs. What cannot be decoded or handled goes
 * to {@code <topic>-dlt} with its reason and holds nothing up. Delivery takes over from the notifications.
 */
@NullMarked
package silkwire.alert.kafka;

import org.jspecify.annotations.NullMarked;
