/**
 * Feeds: what a source's sites publish by themselves, polled in a rhythm that is learned from each feed.
 *
 * <p>A {@code Feed} is declared in {@code silkwire.yml}; what is known of it is a {@code FeedState}, kept in
 * {@code FeedStates}, so that a restart reads nothing again. {@code FeedRounds} looks every second which of its own feeds
 * are due; {@code FeedPoller} fetches one ({@code WebFetcher}), reads it, hands entries it has not seen in this form to
 * the intake, and only when the log has acknowledged them all it writes the next state. {@code Rhythm} counts entries by
 * the hour; {@code PollPolicy} makes the next interval of it, or of a failure; {@code FeedHealth} is what people are told.
 */
@NullMarked
package silkwire.ingest.feed;

import org.jspecify.annotations.NullMarked;
