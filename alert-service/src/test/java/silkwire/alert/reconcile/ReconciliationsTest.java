package silkwire.alert.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.AdjustableClock;

class ReconciliationsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(NOON);
    private final Reconciliations reconciliations = new Reconciliations(clock);

    private static ReconciledWindow window(Instant from, Instant to, long rules) {
        return new ReconciledWindow(
                from,
                to,
                to,
                new Coverage(4, 3, 0, 0, 3, 0),
                (int) rules,
                0,
                2,
                Map.of(Fate.MISSED, 1L, Fate.TOLD, 1L),
                List.of(new Missed("rul_1", 2, "sty_1", "art_1")),
                1,
                0,
                List.of(),
                new SearchCheck(0, 0, List.of()),
                Map.of(0, 17L),
                Map.of(1, 4L),
                Waits.NONE);
    }

    @Test
    void aWindowCountsOnceHoweverManyInstancesDidIt() {
        // given
        ReconciledWindow first = window(NOON, NOON.plusSeconds(60), 1);
        ReconciledWindow again = window(NOON, NOON.plusSeconds(30), 2);
        ReconciledWindow next = window(NOON.plusSeconds(60), NOON.plusSeconds(120), 3);

        // when
        List<Boolean> counts = List.of(first, again, next, next).stream()
                .map(reconciliations::apply)
                .toList();

        // then
        assertThat(counts).containsExactly(true, false, true, false);
        assertThat(reconciliations.latest(5)).containsExactly(next, first);
    }

    @Test
    void isAsFarBehindAsTheEndOfTheLastWindowIsAgo() {
        // given
        reconciliations.apply(window(NOON.minusSeconds(90), NOON.minusSeconds(30), 1));

        // when
        clock.pass(Duration.ofSeconds(12));

        // then
        assertThat(reconciliations.behind()).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void aRecordIsReadAsItWasWritten() throws EventDecodingException {
        // given
        ReconciledWindow written = window(NOON, NOON.plusSeconds(60), 1);

        // when
        ReconciledWindow read = EventJson.decode(EventJson.encode(written), ReconciledWindow.class);

        // then
        assertThat(read).isEqualTo(written);
        assertThat(read.coverage().share()).isEqualTo(0.75);
    }
}
