package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.problem.ProblemException;

class SnapshotLeasesTest {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private int names;
    private final SnapshotLeases leases = new SnapshotLeases(() -> now, () -> "lease" + names++);

    @Test
    void refusesTheTwentyFirstOfAKeyAndSaysWhenOneEnds() {
        // given
        take("desk", SnapshotLeases.MOST);

        // when
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> leases.take("desk"));

        // then
        assertThat(refused.problem().status()).isEqualTo(429);
        assertThat(refused.problem().detail()).contains("300 s");
        assertThatCode(() -> leases.take("other")).doesNotThrowAnyException();
    }

    @Test
    void aLeaseEndsWithItsLastPageOrFiveMinutesAfterAnyPage() {
        // given
        List<String> taken = take("desk", SnapshotLeases.MOST);
        leases.end("desk", taken.getFirst());
        leases.take("desk");
        now = now.plus(Duration.ofMinutes(4));
        leases.renew("desk", taken.getLast());

        // when
        now = now.plus(Duration.ofMinutes(1));

        // then
        take("desk", SnapshotLeases.MOST - 1);
        assertThat(catchThrowableOfType(ProblemException.class, () -> leases.take("desk")))
                .isNotNull();
    }

    private List<String> take(String holder, int count) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(leases.take(holder));
        }
        return taken;
    }
}
