package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import silkwire.bench.measurement.Arrivals.Arrival;
import silkwire.bench.measurement.Hooks.Telling;
import silkwire.bench.measurement.Hooks.ToldStory;
import silkwire.bench.measurement.Reckoning.Due;

class ReckoningTest {
    private static final Instant KILLED = Instant.parse("2026-11-23T03:00:00Z");
    private static final long SECOND = 1_000_000_000L;
    private static final Set<Due> DUE = Set.of(new Due("a", "sty_1"), new Due("a", "sty_2"), new Due("b", "sty_1"));

    private final Reckoning reckoning = new Reckoning();

    @Test
    void everyStoryOfEveryDeskToldOnceIsClean() {
        // when
        tell("a", "ntf_1", "sty_1", 1);
        tell("a", "ntf_2", "sty_2", 2);
        tell("b", "ntf_3", "sty_1", 3);
        // then
        assertThat(reckoning.missed(DUE)).isEmpty();
        assertThat(reckoning.duplicated()).isEmpty();
        assertThat(reckoning.unexpected(DUE)).isEmpty();
        assertThat(reckoning.repeated()).isZero();
    }

    @Test
    void theSameIdAgainIsRepeatedAndAnotherIdIsDuplicated() {
        // when
        tell("a", "ntf_1", "sty_1", 1);
        tell("a", "ntf_1", "sty_1", 2);
        tell("a", "ntf_2", "sty_2", 3);
        tell("a", "ntf_4", "sty_2", 4);
        // then
        assertThat(reckoning.repeated()).isEqualTo(1);
        assertThat(reckoning.duplicated()).containsExactly(new Due("a", "sty_2"));
    }

    @Test
    void whatNobodyWasToldOfIsMissedAndWhatIsNotDueIsUnexpected() {
        // when
        tell("b", "ntf_1", "sty_1", 1);
        tell("b", "ntf_2", "sty_2", 2);
        // then
        assertThat(reckoning.missed(DUE)).containsExactlyInAnyOrder(new Due("a", "sty_1"), new Due("a", "sty_2"));
        assertThat(reckoning.unexpected(DUE)).containsExactly(new Due("b", "sty_2"));
    }

    @Test
    void silenceCountsFromTheKillAndRecoveryUntilAnArticleOfAfterwards() {
        // given
        long killed = 10 * SECOND;
        tell("a", "ntf_1", "sty_1", 9);
        tell("a", "ntf_2", "sty_2", 14);
        tell("a", "ntf_3", "sty_3", 20);
        // when
        reckoning.add(telling("a", "ntf_4", "sty_4", 22, KILLED.plusMillis(1)));
        // then
        assertThat(reckoning.silence(killed)).isEqualTo(6.0);
        assertThat(reckoning.recovery(killed, KILLED)).hasValue(12.0);
        assertThat(reckoning.recovery(killed, KILLED.plusSeconds(1))).isEmpty();
        assertThat(reckoning.last(0)).isEqualTo(22 * SECOND);
    }

    private void tell(String desk, String id, String story, int second) {
        reckoning.add(telling(desk, id, story, second, KILLED));
    }

    private static Telling telling(String desk, String id, String story, int second, Instant received) {
        Arrival article = new Arrival("art_" + id, received, received, received);
        return new Telling(desk, id, second * SECOND, List.of(new ToldStory(story, article)));
    }
}
