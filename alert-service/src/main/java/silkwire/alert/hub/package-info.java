/**
 * Rules as feeds that can be subscribed to (W3C WebSub): a rule's Atom feed is a topic, this service its hub. A subscription
 * is a receiver of the rule like any other, so it is told, tried again and left alone as all of them are; what is its own is
 * how it begins: it is asked for by whoever holds a token for the feed ({@link FeedTopics}), holds once its callback
 * confirmed that it wants it ({@link Callbacks}), and ends with its lease, its token, its rule or a callback that is gone.
 * What is known of subscriptions stands in a log that every instance reads ({@link Subscriptions}).
 *
 * @see <a href="https://www.w3.org/TR/websub/">W3C WebSub</a>
 */
@NullMarked
package silkwire.alert.hub;

import org.jspecify.annotations.NullMarked;
