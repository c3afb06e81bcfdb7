/**
 * Notifications and deliveries in Elasticsearch: monthly indices {@code notifications-v1-yyyy.MM} and {@code
 * deliveries-v1-yyyy.MM}, by the month in which a notification was made, behind the aliases {@code notifications} and {@code
 * deliveries}. They can be made again from the topics.
 */
@NullMarked
package silkwire.alert.elasticsearch;

import org.jspecify.annotations.NullMarked;
