package silkwire.chat.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:40:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    @Test
    void requestsEndWithTheHourAndComeBackWithTheNext() {
        // given
        Budget budget = new Budget(new Budget.Limits(2, 0), new Budget.Limits(3, 0), clock);
        assertThat(budget.reserve(10)).isNotNull();
        assertThat(budget.reserve(10)).isNotNull();
        assertThat(budget.reserve(10)).isNull();
        assertThat(budget.requestsLeft(false)).isZero();

        // when
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(20)));

        // then
        assertThat(budget.reserve(10)).isNotNull();
        assertThat(budget.reserve(10)).as("the day's are spent").isNull();
        assertThat(budget.requestsLeft(true)).isZero();
    }

    @Test
    void tokensAreSetAsideBeforeAndCorrectedAfter() {
        // given
        Budget budget = new Budget(new Budget.Limits(0, 1000), new Budget.Limits(0, 0), clock);
        Budget.Reserve reserve = Objects.requireNonNull(budget.reserve(900));
        assertThat(budget.reserve(200)).isNull();

        // when
        budget.settle(reserve, 100);

        // then
        assertThat(budget.tokensLeft(false)).isEqualTo(900);
        assertThat(budget.reserve(200)).isNotNull();
        assertThat(budget.tokensLeft(true)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aLimitBelowNothingIsRefused() {
        assertThatThrownBy(() -> new Budget.Limits(-1, 0)).hasMessageContaining("-1");
    }
}
