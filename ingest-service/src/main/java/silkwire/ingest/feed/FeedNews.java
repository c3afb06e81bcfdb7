package silkwire.ingest.feed;

import java.time.Clock;
import java.time.Instant;
import silkwire.common.item.PushContext;

/**
 * Takes a document of a feed that came by itself. The state of the feed is left as it is: only the instance that polls
 * the feed writes it, and what it finds there again is the same article.
 */
public final class FeedNews {
    private final FeedStates states;
    private final FeedReader reader;
    private final EntryIntake entries;
    private final Clock clock;

    /** Hands entries to {@code entries}. */
    public FeedNews(FeedStates states, FeedReader reader, EntryIntake entries, Clock clock) {
        this.states = states;
        this.reader = reader;
        this.entries = entries;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        /** What was new is in the log. */
        TAKEN,
        /** It is no feed that can be read. */
        UNREADABLE,
        /** The log did not acknowledge all of it. */
        UNAVAILABLE
    }

    /** Takes what is new in {@code document}. */
    public Outcome take(Feed feed, String contentType, byte[] document) {
        Instant now = clock.instant();
        FeedState state = states.find(feed.id()).orElseGet(() -> FeedState.unknown(feed));
        String declared = feed.entry().type();
        PushContext context = new PushContext(feed.source(), now, state.isNew());
        return switch (reader.read(document, declared == null ? contentType : declared, state.address(), context)) {
            case FeedReader.Unreadable unreadable -> Outcome.UNREADABLE;
            case FeedReader.Entries read ->
                entries.take(feed, state, read.items(), document, now).isPresent()
                        ? Outcome.TAKEN
                        : Outcome.UNAVAILABLE;
        };
    }
}
