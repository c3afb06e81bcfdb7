package silkwire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import silkwire.common.access.FeedEntry;

class PollPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final FeedEntry FEED = FeedEntry.of("https://anbaa24.com/rss");
    private static final RandomGenerator NO_CHANCE = () -> 0;

    private final PollPolicy policy =
            new PollPolicy(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6), NO_CHANCE);

    @Test
    void aFeedIsAskedTwiceInTheTimeBetweenTwoEntriesWithinItsBounds() {
        assertThat(after(FEED, 6)).isEqualTo(Duration.ofMinutes(5));
        assertThat(after(FEED, 600)).isEqualTo(Duration.ofMinutes(1));
        assertThat(after(FEED, 0)).isEqualTo(Duration.ofHours(1));
        assertThat(after(bounded(Duration.ofMinutes(7), null), 6)).isEqualTo(Duration.ofMinutes(7));
        assertThat(after(bounded(null, Duration.ofSeconds(30)), 6)).isEqualTo(Duration.ofSeconds(30));
        assertThat(after(bounded(Duration.ofHours(3), null), 6)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aFeedWithAHubIsAskedSeldom() {
        assertThat(policy.afterAnswer(FEED, perHour(6), NOW, true, null)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatTheSiteAsksForGoesFirstButNotBeyondADay() {
        assertThat(policy.afterAnswer(FEED, perHour(6), NOW, false, Duration.ofMinutes(20)))
                .isEqualTo(Duration.ofMinutes(20));
        assertThat(policy.afterAnswer(FEED, perHour(6), NOW, false, Duration.ofSeconds(1)))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.afterFailure(FEED, 1, Duration.ofDays(300))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aFeedThatFailsIsAskedLessAndLess() {
        assertThat(policy.afterFailure(FEED, 1, null)).isEqualTo(Duration.ofMinutes(1));
        assertThat(policy.afterFailure(FEED, 2, null)).isEqualTo(Duration.ofMinutes(2));
        assertThat(policy.afterFailure(FEED, 5, null)).isEqualTo(Duration.ofMinutes(16));
        assertThat(policy.afterFailure(FEED, 1000, null)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aTenthIsLeftToChance() {
        PollPolicy varied = new PollPolicy(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6), () -> -1L);

        assertThat(varied.afterFailure(FEED, 1, null))
                .isGreaterThan(Duration.ofMillis(65_900))
                .isLessThanOrEqualTo(Duration.ofSeconds(66));
    }

    private Duration after(FeedEntry feed, int perHour) {
        return policy.afterAnswer(feed, perHour(perHour), NOW, false, null);
    }

    private static FeedEntry bounded(Duration fastest, Duration slowest) {
        return new FeedEntry("https://anbaa24.com/rss", null, fastest, slowest, false, false);
    }

    private static Rhythm perHour(int entries) {
        List<Instant> times = new ArrayList<>();
        for (int hour = 1; hour <= 10; hour++) {
            for (int i = 0; i < entries; i++) {
                times.add(NOW.minus(Duration.ofHours(hour)));
            }
        }
        return Rhythm.unknown().observed(NOW.minus(Duration.ofHours(10)), NOW, times);
    }
}
