package silkwire.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import silkwire.common.access.FeedEntry;
import silkwire.common.access.SourceEntry;
import silkwire.ingest.feed.Feed;
import silkwire.ingest.feed.FeedHubs.HubLink;
import silkwire.servers.junit.AdjustableClock;

class HubSubscriberTest {
    private static final HubLink LINK = new HubLink("https://hub.example/", "https://anbaa24.com/rss");
    private static final Feed FEED = new Feed(SourceEntry.undeclared("anbaa"), FeedEntry.of("https://anbaa24.com/rss"));
    private static final Duration LEASE = Duration.ofDays(10);

    private final Kept kept = new Kept();
    private final List<Map<String, String>> asked = new ArrayList<>();
    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private Optional<String> refusal = Optional.empty();
    private final HubSubscriber subscriber = subscriber("https://news.example.org");

    @Test
    void aLeaseIsRenewedBeforeItEndsAndNotEarlier() {
        // given
        subscriber.found(FEED, LINK);
        assertThat(subscriber.needsCare(FEED)).isTrue();
        subscriber.care(FEED);
        assertThat(subscriber.isPushing(FEED)).isFalse();

        // when
        assertThat(subscriber.confirm(FEED.id(), LINK.topic(), Duration.ofHours(10)))
                .isTrue();

        // then
        assertThat(subscriber.isPushing(FEED)).isTrue();
        clock.pass(Duration.ofHours(7));
        assertThat(subscriber.needsCare(FEED)).isFalse();
        clock.pass(Duration.ofHours(1));
        assertThat(subscriber.needsCare(FEED)).isTrue();
        subscriber.care(FEED);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).isEqualTo(asked.getFirst());
        assertThat(subscriber.isPushing(FEED)).isTrue();
        clock.pass(Duration.ofHours(2));
        assertThat(subscriber.isPushing(FEED)).isFalse();
    }

    @Test
    void aHubThatDoesNotTakeItIsAskedLessAndLess() {
        // given
        refusal = Optional.of("The hub answered 500");
        subscriber.found(FEED, LINK);

        // when
        subscriber.care(FEED);

        // then
        assertThat(kept.of(FEED.id()).orElseThrow().lastError()).contains("500");
        assertThat(subscriber.needsCare(FEED)).isFalse();
        clock.pass(Duration.ofMinutes(5));
        assertThat(subscriber.needsCare(FEED)).isTrue();
        subscriber.care(FEED);
        clock.pass(Duration.ofMinutes(5));
        assertThat(subscriber.needsCare(FEED)).isFalse();
    }

    @Test
    void onlyWhatWasAskedIsConfirmed() {
        assertThat(subscriber.confirm(FEED.id(), LINK.topic(), null)).isFalse();
        subscriber.found(FEED, LINK);
        assertThat(subscriber.confirm(FEED.id(), LINK.topic(), null)).isFalse();
        subscriber.care(FEED);
        assertThat(subscriber.confirm(FEED.id(), "https://else.example/", null)).isFalse();
        assertThat(subscriber.confirm(FEED.id(), LINK.topic(), null)).isTrue();
        subscriber.denied(FEED.id(), LINK.topic(), "no more");
        assertThat(subscriber.isPushing(FEED)).isFalse();
    }

    @Test
    void aHubThatIsNamedAgainIsLeftAloneAndAnotherOneIsAsked() {
        // given
        subscriber.found(FEED, LINK);
        Subscription first = kept.of(FEED.id()).orElseThrow();

        // when
        subscriber.found(FEED, LINK);

        // then
        assertThat(kept.of(FEED.id())).contains(first);
        subscriber.found(FEED, new HubLink("https://other.example/", LINK.topic()));
        assertThat(kept.of(FEED.id()).orElseThrow().hub()).isEqualTo("https://other.example/");
        assertThat(kept.of(FEED.id()).orElseThrow().secret()).isNotEqualTo(first.secret());
    }

    @Test
    void withoutAnAddressOfOurOwnNoHubIsAsked() {
        // when
        subscriber(null).found(FEED, LINK);

        // then
        assertThat(kept.of(FEED.id())).isEmpty();
    }

    private HubSubscriber subscriber(String callback) {
        HubClient client = (hub, form, rule) -> {
            asked.add(form);
            return refusal;
        };
        return new HubSubscriber(callback, LEASE, kept, client, clock, new Random(1));
    }

    private static final class Kept implements Subscriptions {
        private final Map<String, Subscription> all = new HashMap<>();

        @Override
        public Optional<Subscription> of(String feedId) {
            return Optional.ofNullable(all.get(feedId));
        }

        @Override
        public boolean put(Subscription subscription) {
            all.put(subscription.feedId(), subscription);
            return true;
        }
    }
}
