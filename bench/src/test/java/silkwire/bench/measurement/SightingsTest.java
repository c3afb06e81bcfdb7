package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.bench.measurement.Arrivals.Arrival;

class SightingsTest {
    private static final Instant BEGUN = Instant.parse("2026-11-22T10:00:00Z");
    private static final long BEGUN_NANOS = 5_000_000_000L;
    private static final int WARM_UP = 10;
    private static final List<String> WAITS = List.of("received", "enriched", "indexed", "searchable");

    private final Schedule schedule = new Schedule(BEGUN, BEGUN_NANOS, 10, WARM_UP);
    private final Sightings sightings = new Sightings(schedule, WAITS);

    @Test
    void aLatencyCountsFromTheMomentMeantAlsoWhenTheArticleWasSentLate() {
        // given: number 20 is meant for 2 s after the beginning and sent half a second late
        awaitNumbers(0, 21);

        // when
        sightings.sent(20, atMillis(2_500));
        sightings.receipted(20, atMillis(2_600));
        sightings.found(List.of(found(20)), atMillis(3_000));

        // then
        assertThat(sightings.sent().max()).isCloseTo(500, within(1.0));
        assertThat(sightings.receipts().max()).isCloseTo(600, within(1.0));
        assertThat(sightings.seen().max()).isCloseTo(1_000, within(1.0));
    }

    @Test
    void aServerThatStandsStillForASecondIsSeenByAllArticlesMeantMeanwhile() {
        // given
        awaitNumbers(0, 110);

        // when: everything is found after 100 ms, but nothing between second 5 and 6
        for (int number = WARM_UP; number < 110; number++) {
            long meant = number * 100L;
            long found = meant >= 5_000 && meant < 6_000 ? 6_100 : meant + 100;
            sightings.found(List.of(found(number)), atMillis(found));
        }

        // then: of ten articles a second the still second made ten late, from 1.1 s down to 0.2 s
        assertThat(sightings.seen().p50()).isCloseTo(100, within(1.0));
        assertThat(sightings.seen().p99()).isGreaterThan(900);
        assertThat(sightings.seen().max()).isCloseTo(1_100, within(2.0));
    }

    @Test
    void theWarmUpIsAwaitedAndNotMeasured() {
        // given
        awaitNumbers(0, 12);

        // when
        sightings.receipted(3, atMillis(9_000));
        sightings.found(List.of(found(3)), atMillis(9_000));

        // then
        assertThat(sightings.receipts().max()).isZero();
        assertThat(sightings.seen().max()).isZero();
        assertThat(sightings.awaited()).isEqualTo(11);
    }

    @Test
    void whatIsSeenAgainOrIsNotOfThisRunChangesNothing() {
        // given
        awaitNumbers(0, 12);
        sightings.found(List.of(found(11)), atMillis(1_200));

        // when
        sightings.found(List.of(found(11), found(99)), atMillis(9_000));

        // then
        assertThat(sightings.seen().max()).isCloseTo(100, within(1.0));
        assertThat(sightings.awaited()).isEqualTo(11);
    }

    @Test
    void theNextLookBeginsAtTheEarliestThatWasNotFound() {
        // given
        awaitNumbers(0, 3);

        // when
        sightings.found(List.of(found(0), found(2)), atMillis(500));

        // then
        assertThat(sightings.earliestAwaited()).isEqualTo(1);
        assertThat(sightings.foundAfterEarliestAwaited()).isEqualTo(1);
        assertThat(schedule.publishedAt(1)).isEqualTo(BEGUN.plusMillis(100));
        assertThat(sightings.describeAwaited()).isEqualTo("1 of 3 articles, for example 1=art_1");
    }

    @Test
    void whenAllWereFoundTheNextLookBeginsAtTheOneToCome() {
        // given
        awaitNumbers(0, 2);

        // when
        sightings.found(List.of(found(0), found(1)), atMillis(500));

        // then
        assertThat(sightings.earliestAwaited()).isEqualTo(2);
        assertThat(sightings.foundAfterEarliestAwaited()).isZero();
    }

    @Test
    void theWaitsAddUpToTheWay() {
        // given
        awaitNumbers(0, 11);
        Instant meant = BEGUN.plusMillis(1_000);
        Arrival found = new Arrival("art_10", meant.plusMillis(10), meant.plusMillis(40), meant.plusMillis(140));

        // when
        sightings.found(List.of(found), atMillis(1_600));

        // then
        assertThat(sightings.waits().keySet()).containsExactlyElementsOf(WAITS);
        assertThat(sightings.waits().get("received").max()).isCloseTo(10, within(0.1));
        assertThat(sightings.waits().get("enriched").max()).isCloseTo(30, within(0.1));
        assertThat(sightings.waits().get("indexed").max()).isCloseTo(100, within(0.1));
        assertThat(sightings.waits().get("searchable").max()).isCloseTo(460, within(0.5));
    }

    private void awaitNumbers(int from, int to) {
        for (int number = from; number < to; number++) {
            sightings.await(number, "art_" + number);
        }
    }

    private static long atMillis(long millis) {
        return BEGUN_NANOS + Duration.ofMillis(millis).toNanos();
    }

    private Arrival found(int number) {
        Instant meant = schedule.publishedAt(number);
        return new Arrival("art_" + number, meant, meant, meant);
    }
}
