package silkwire.enrich.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisionOrderTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void versionsCountBeforeTimes() {
        assertThat(order(1L, 9, 9).isOlderThan(order(2L, 1, 1))).isTrue();
    }

    @Test
    void timesOfUpdateCountWhereOneHasNoVersion() {
        assertThat(order(null, 1, 9).isOlderThan(order(7L, 2, 1))).isTrue();
    }

    @Test
    void receiptCountsWhereNothingElseDoes() {
        assertThat(order(null, null, 1).isOlderThan(order(null, null, 2))).isTrue();
        assertThat(order(2L, null, 1).isOlderThan(order(null, 5, 2))).isTrue();
    }

    @Test
    void noTwoRevisionsAreEachOlderThanTheOther() {
        List<RevisionOrder> all = new ArrayList<>();
        for (Long version : new Long[] {null, 1L, 2L}) {
            for (Integer updated : new Integer[] {null, 1, 2}) {
                all.add(order(version, updated, 1));
                all.add(order(version, updated, 2));
            }
        }
        assertThat(all)
                .allSatisfy(
                        one -> assertThat(all).allMatch(other -> !(one.isOlderThan(other) && other.isOlderThan(one))));
    }

    private static RevisionOrder order(@Nullable Long version, @Nullable Integer updated, int received) {
        return new RevisionOrder(
                version, updated == null ? null : NOON.plusSeconds(updated), NOON.plusSeconds(received));
    }
}
