package silkwire.ingest.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.http.OutboundAddressRule;
import silkwire.common.item.PushContext;
import silkwire.ingest.feed.FeedMetrics.PollOutcome;
import silkwire.ingest.feed.WebFetcher.Answered;
import silkwire.ingest.feed.WebFetcher.FetchRequest;
import silkwire.ingest.feed.WebFetcher.Unanswered;

/** Asks one feed for what is new, hands that to the intake, and says what is known of the feed afterwards. */
public final class FeedPoller {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final String ACCEPTED = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final WebFetcher fetcher;
    private final FeedReader reader;
    private final EntryIntake entries;
    private final PollPolicy policy;
    private final FeedHubs hubs;
    private final FeedMetrics metrics;
    private final Clock clock;

    /** A poller of these parts. */
    public FeedPoller(
            WebFetcher fetcher,
            FeedReader reader,
            EntryIntake entries,
            PollPolicy policy,
            FeedHubs hubs,
            FeedMetrics metrics,
            Clock clock) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.entries = entries;
        this.policy = policy;
        this.hubs = hubs;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Polls; the next state, which is to be kept before the feed is polled again. */
    public FeedState poll(Feed feed, FeedState before) {
        FetchRequest request = new FetchRequest(before.address(), headers(before), ruleOf(feed));
        return switch (fetcher.fetch(request)) {
            case Unanswered unanswered -> failed(feed, before, unanswered.reason(), null, null);
            case Answered answered -> judge(feed, before, answered);
        };
    }

    /** Which addresses may be connected to for this feed. */
    static OutboundAddressRule ruleOf(Feed feed) {
        return new OutboundAddressRule(feed.source().internal(), feed.source().internal());
    }

    private static Map<String, String> headers(FeedState state) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", ACCEPTED);
        if (state.etag() != null) {
            headers.put("If-None-Match", state.etag());
        }
        if (state.lastModified() != null) {
            headers.put("If-Modified-Since", state.lastModified());
        }
        return headers;
    }

    private FeedState judge(Feed feed, FeedState before, Answered answer) {
        return switch (answer.status()) {
            case OK -> read(feed, before, answer);
            case NOT_MODIFIED -> {
                Instant now = clock.instant();
                Rhythm rhythm = before.rhythm().observed(now, now, List.of());
                metrics.polled(PollOutcome.UNCHANGED);
                yield before.answered(now, next(feed, rhythm, now, answer), moved(before, answer), null, rhythm);
            }
            case GONE -> ended(feed, before, answer);
            default ->
                failed(feed, before, "The site answered " + answer.status(), answer.status(), answer.retryAfter());
        };
    }

    private FeedState read(Feed feed, FeedState before, Answered answer) {
        Instant now = clock.instant();
        PushContext context = new PushContext(feed.source(), now, before.isNew());
        String declared = feed.entry().type();
        String type = declared == null ? answer.header("content-type").orElse("") : declared;
        return switch (reader.read(answer.body(), type, answer.finalUrl(), context)) {
            case FeedReader.Unreadable unreadable -> failed(feed, before, unreadable.reason(), OK, null);
            case FeedReader.Entries read -> {
                Optional<EntryIntake.Taken> taken = entries.take(feed, before, read.items(), answer.body(), now);
                yield taken.isEmpty()
                        ? failed(feed, before, "Kafka did not take its entries; they are read again", OK, null)
                        : taken(feed, before, answer, taken.get(), now);
            }
        };
    }

    private FeedState taken(Feed feed, FeedState before, Answered answer, EntryIntake.Taken taken, Instant now) {
        HubDiscovery.find(answer).ifPresent(link -> hubs.found(feed, link));
        FeedState.News news = new FeedState.News(
                answer.header("etag").orElse(null),
                answer.header("last-modified").orElse(null),
                taken.seen(),
                taken.newest());
        metrics.polled(taken.isNews() ? PollOutcome.NEW : PollOutcome.UNCHANGED);
        if (before.failures() > 0) {
            LOG.info(
                    "Feed {} of {} is read again",
                    feed.entry().url(),
                    feed.source().id());
        }
        return before.answered(
                now, next(feed, taken.rhythm(), now, answer), moved(before, answer), news, taken.rhythm());
    }

    private Duration next(Feed feed, Rhythm rhythm, Instant now, Answered answer) {
        return policy.afterAnswer(feed.entry(), rhythm, now, hubs.isPushing(feed), answer.retryAfter());
    }

    private static @Nullable String moved(FeedState before, Answered answer) {
        return answer.movedTo() == null ? before.movedTo() : answer.movedTo();
    }

    private FeedState ended(Feed feed, FeedState before, Answered answer) {
        LOG.warn(
                "Feed {} of {} is gone for good (410) and not asked again; take it out of silkwire.yml",
                feed.entry().url(),
                feed.source().id());
        metrics.polled(PollOutcome.ENDED);
        return before.ended(new FeedState.Failure(clock.instant(), "Gone for good, says its site", answer.status()));
    }

    private FeedState failed(
            Feed feed, FeedState before, String reason, @Nullable Integer status, @Nullable Duration retryAfter) {
        if (before.failures() == 0) {
            LOG.warn(
                    "Feed {} of {} failed: {}",
                    feed.entry().url(),
                    feed.source().id(),
                    reason);
        }
        metrics.polled(PollOutcome.FAILED);
        Duration next = policy.afterFailure(feed.entry(), before.failures() + 1, retryAfter);
        return before.failed(new FeedState.Failure(clock.instant(), reason, status), next);
    }
}
