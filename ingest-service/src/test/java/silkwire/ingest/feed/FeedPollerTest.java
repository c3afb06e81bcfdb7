package silkwire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import silkwire.common.access.FeedEntry;
import silkwire.common.access.SourceEntry;
import silkwire.common.clean.Cleaner;
import silkwire.common.event.ArticleReceived;
import silkwire.common.item.ByteRange;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReader;
import silkwire.ingest.feed.WebFetcher.Answered;
import silkwire.ingest.feed.WebFetcher.FetchOutcome;
import silkwire.ingest.feed.WebFetcher.FetchRequest;
import silkwire.ingest.feed.WebFetcher.Unanswered;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.receipt.AppendOutcome;
import silkwire.ingest.receipt.IngestMetrics;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.receipt.LogEntry;

class FeedPollerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Feed FEED =
            new Feed(SourceEntry.undeclared("anbaa"), FeedEntry.of("https://anbaa24.com/feed"));
    private static final String ONE =
            "[{\"sourceItemId\":\"1\",\"title\":\"Астана\",\"publishedAt\":\"2026-11-22T09:10:00Z\"}]";
    private static final String TWO = "[{\"sourceItemId\":\"2\",\"title\":\"أستانا\"}," + ONE.substring(1);

    private final Deque<FetchOutcome> answers = new ArrayDeque<>();
    private final List<FetchRequest> asked = new ArrayList<>();
    private final List<ArticleReceived> taken = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private AppendOutcome kafka = new AppendOutcome.Acknowledged();
    private final FeedPoller poller = poller();

    @Test
    void theFirstDocumentIsBackfillAndTheNextOneBringsOnlyWhatIsNew() {
        // given
        answers.add(ok(ONE, Map.of("etag", "\"a\"", "last-modified", "Sun, 22 Nov 2026 09:10:00 GMT")));
        answers.add(ok(TWO, Map.of()));

        // when
        FeedState first = poller.poll(FEED, FeedState.unknown(FEED));
        FeedState second = poller.poll(FEED, first);

        // then
        assertThat(taken).extracting(article -> article.item().sourceItemId()).containsExactly("1", "2");
        assertThat(taken).extracting(article -> article.item().backfill()).containsExactly(true, false);
        assertThat(asked.getFirst().headers()).containsOnlyKeys("Accept");
        assertThat(asked.get(1).headers())
                .containsEntry("If-None-Match", "\"a\"")
                .containsEntry("If-Modified-Since", "Sun, 22 Nov 2026 09:10:00 GMT");
        assertThat(second.lastEntryAt()).isEqualTo(NOW);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.rhythm().received(NOW, 2)).isEqualTo(2);
    }

    @Test
    void whatKafkaDidNotTakeIsReadAgain() {
        // given
        answers.add(ok(ONE, Map.of("etag", "\"a\"")));
        answers.add(ok(ONE, Map.of("etag", "\"a\"")));
        kafka = new AppendOutcome.Unavailable("no broker");

        // when
        FeedState failed = poller.poll(FEED, FeedState.unknown(FEED));
        kafka = new AppendOutcome.Acknowledged();
        FeedState read = poller.poll(FEED, failed);

        // then
        assertThat(failed.etag()).isNull();
        assertThat(failed.isNew()).isTrue();
        assertThat(failed.lastFailure().reason()).contains("Kafka");
        assertThat(taken).hasSize(2).allMatch(article -> article.item().backfill());
        assertThat(read.failures()).isZero();
    }

    @Test
    void anEntryThatIsOldStockBySomeTimeIsNotReadAgainForThat() {
        // given
        String old = "[{\"sourceItemId\":\"1\",\"title\":\"Астана\",\"publishedAt\":\"2026-11-20T10:00:01Z\"}]";
        answers.add(ok(old, Map.of()));
        answers.add(ok(old, Map.of()));

        // when
        FeedState first = poller.poll(FEED, FeedState.unknown(FEED));
        poller.poll(FEED, first);

        // then
        assertThat(taken).hasSize(1);
    }

    @Test
    void aSiteThatDoesNotAnswerIsAFailureThatKeepsWhatIsKnown() {
        // given
        answers.add(ok(ONE, Map.of("etag", "\"a\"")));
        answers.add(new Unanswered("No answer: ConnectException"));
        answers.add(new Answered(429, Map.of(), new byte[0], FEED.entry().url(), null, Duration.ofMinutes(30)));

        // when
        FeedState first = poller.poll(FEED, FeedState.unknown(FEED));
        FeedState second = poller.poll(FEED, first);
        FeedState third = poller.poll(FEED, second);

        // then
        assertThat(second.seen()).isEqualTo(first.seen());
        assertThat(second.etag()).isEqualTo("\"a\"");
        assertThat(second.failures()).isEqualTo(1);
        assertThat(third.nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(third.lastFailure().status()).isEqualTo(429);
        assertThat(FeedHealth.of(third, false, NOW).state()).isEqualTo(FeedHealth.Condition.FAILING);
        assertThat(meters.counter("silkwire.ingest.polls", "outcome", "failed").count())
                .isEqualTo(2);
    }

    @Test
    void aFeedThatUsuallyBringsMuchAndBringsNothingIsSilent() {
        // given
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 96; i++) {
            times.add(NOW.minus(Duration.ofMinutes(30L * i)));
        }
        FeedState state = FeedState.unknown(FEED)
                .answered(
                        NOW,
                        Duration.ofMinutes(5),
                        null,
                        new FeedState.News(null, null, List.of(), NOW),
                        Rhythm.unknown().observed(NOW.minus(Duration.ofDays(2)), NOW, times));

        // when
        FeedHealth soon = FeedHealth.of(state, false, NOW.plus(Duration.ofHours(1)));
        FeedHealth late = FeedHealth.of(state, false, NOW.plus(Duration.ofHours(5)));

        // then
        assertThat(soon.state()).isEqualTo(FeedHealth.Condition.HEALTHY);
        assertThat(soon.silentSince()).isNull();
        assertThat(late.state()).isEqualTo(FeedHealth.Condition.SILENT);
        assertThat(late.silentSince()).isEqualTo(NOW);
        assertThat(late.lastHours().expected()).isGreaterThan(5);
        assertThat(late.lastHours().received()).isEqualTo(1);
    }

    private FeedPoller poller() {
        Intake intake = new Intake(this::append, new IngestMetrics(meters), new Cleaner());
        DocumentReader reader = new DocumentReader(new ItemReader());
        return new FeedPoller(
                request -> {
                    asked.add(request);
                    return answers.remove();
                },
                (document, type, location, context) -> new FeedReader.Entries(
                        reader.readAll(ByteRange.of(document), DocumentHint.of(DocumentType.JSON), context)),
                new EntryIntake(intake, noPages(), () -> "p"),
                new PollPolicy(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6), () -> 0),
                new NoHubs(),
                new FeedMetrics(meters),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private EntryPages noPages() {
        return new EntryPages(
                request -> new Unanswered("No page is asked for"),
                (url, rule) -> new Robots.Verdict(false, Duration.ZERO),
                new HostGate(Duration.ZERO),
                (page, type, location, context) -> Optional.empty(),
                meters);
    }

    private CompletableFuture<AppendOutcome> append(LogEntry entry) {
        if (entry instanceof LogEntry.Received received) {
            taken.add(received.article());
        }
        return CompletableFuture.completedFuture(kafka);
    }

    private static Answered ok(String body, Map<String, String> headers) {
        return new Answered(
                200,
                headers,
                body.getBytes(StandardCharsets.UTF_8),
                FEED.entry().url(),
                null,
                null);
    }

    private static final class NoHubs implements FeedHubs {
        @Override
        public void found(Feed feed, HubLink link) {
            throw new AssertionError("No document names a hub: " + link);
        }

        @Override
        public boolean isPushing(Feed feed) {
            return false;
        }

        @Override
        public boolean needsCare(Feed feed) {
            return false;
        }

        @Override
        public void care(Feed feed) {
            throw new AssertionError("No hub needs care");
        }
    }
}
