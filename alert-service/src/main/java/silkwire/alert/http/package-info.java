/** The outbound HTTP side: webhooks and what takes messages as Slack, Teams and Telegram do, within the outbound address rule. */
@NullMarked
package silkwire.alert.http;

import org.jspecify.annotations.NullMarked;
