package silkwire.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.servers.junit.AdjustableClock;

/** What is pushed for a source counts for its health, whichever instance took it. */
class PushTallyTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");

    private final KeptStates states = new KeptStates();
    private final AdjustableClock clock = new AdjustableClock(MONDAY);
    private final PushTally tally = tally("one");

    @Test
    void aSourceThatNeverPushedHasNoHealthOfPushes() {
        assertThat(tally.health("desk")).isEmpty();
    }

    @Test
    void anHourIsExpectedToBringWhatTheSameHourBroughtBefore() {
        // given: three days with four items an hour
        pushHourly(tally, 3 * 24, 4);

        // when
        PushHealth health = tally.health("desk").orElseThrow();

        // then
        assertThat(health.state()).isEqualTo(PushHealth.Condition.HEALTHY);
        assertThat(health.ratePerHour()).isCloseTo(4, within(0.2));
        assertThat(health.lastHours().expected()).isCloseTo(20, within(1.0));
        assertThat(health.lastHours().received()).isEqualTo(20);
        assertThat(health.silentSince()).isNull();
    }

    @Test
    void aSourceIsSilentSinceItsLastNewsOnceFourItemsAreMissing() {
        // given
        pushHourly(tally, 3 * 24, 4);
        Instant last = clock.instant().minus(Duration.ofHours(1));

        // when
        clock.pass(Duration.ofHours(3));
        PushHealth health = tally.health("desk").orElseThrow();

        // then
        assertThat(health.state()).isEqualTo(PushHealth.Condition.SILENT);
        assertThat(health.silentSince()).isEqualTo(last);
        assertThat(health.lastPush()).isEqualTo(last);
    }

    @Test
    void backfillIsAPushButNeitherNewsNorPartOfTheRhythm() {
        // given
        for (int i = 0; i < 1_000; i++) {
            tally.accepted("desk", clock.instant(), false);
        }

        // when
        PushHealth health = tally.health("desk").orElseThrow();

        // then
        assertThat(health.lastPush()).isEqualTo(MONDAY);
        assertThat(health.ratePerHour()).isZero();
        assertThat(health.lastHours().received()).isZero();
    }

    @Test
    void instancesAndEarlierStartsCountTogether() {
        // given: one instance ends after a day, another one starts
        pushHourly(tally, 24, 4);
        tally.close();
        PushTally next = tally("two");

        // when
        pushHourly(next, 24, 4);
        PushHealth health = next.health("desk").orElseThrow();

        // then
        assertThat(health.ratePerHour()).isCloseTo(4, within(0.2));
        assertThat(states.kept).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsKeptLaterAndWhatDidNotChangeIsNotWrittenAgain() {
        // given
        tally.accepted("desk", clock.instant(), true);
        states.isAway = true;
        tally.keep();

        // when
        states.isAway = false;
        tally.keep();
        tally.keep();

        // then
        assertThat(states.kept).hasSize(1);
        assertThat(states.writes).isEqualTo(1);
    }

    @Test
    void countsOfEarlierStartsAreForgottenAfterFourteenDaysButForTheLatest() {
        // given
        tally.accepted("desk", clock.instant(), true);
        tally.keep();
        clock.pass(Duration.ofDays(15));
        PushTally next = tally("two");
        next.accepted("desk", clock.instant(), true);

        // when
        next.keep();

        // then
        assertThat(states.kept).extracting(PushState::instance).containsExactly("two");
    }

    private void pushHourly(PushTally counting, int hours, int items) {
        for (int hour = 0; hour < hours; hour++) {
            for (int i = 0; i < items; i++) {
                counting.accepted("desk", clock.instant(), true);
            }
            clock.pass(Duration.ofHours(1));
        }
    }

    private PushTally tally(String instance) {
        return new PushTally(states, instance, clock);
    }

    private static final class KeptStates implements PushStates {
        private final List<PushState> kept = new ArrayList<>();
        private boolean isAway;
        private int writes;

        @Override
        public List<PushState> pushesOf(String sourceId) {
            return kept.stream()
                    .filter(state -> state.sourceId().equals(sourceId))
                    .toList();
        }

        @Override
        public boolean put(PushState state) {
            if (isAway) {
                return false;
            }
            writes++;
            kept.removeIf(known -> known.key().equals(state.key()));
            return kept.add(state);
        }

        @Override
        public void forget(PushState state) {
            kept.removeIf(known -> known.key().equals(state.key()));
        }
    }
}
