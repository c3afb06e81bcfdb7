package silkwire.chat.endpoint;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import silkwire.chat.question.Rejection;

/**
 * What asking costs and brings. Every question is counted once under {@code silkwire.enrich.chat.requests} with its outcome;
 * those answered from the cache are {@code outcome=cached}.
 */
public final class ChatMetrics {
    private final MeterRegistry registry;
    private final Timer time;

    /** Counts in {@code registry}. */
    public ChatMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.time = Timer.builder("silkwire.enrich.chat.time").register(registry);
    }

    void watch(Budget budget, CircuitBreaker breaker) {
        left("requests", "hour", budget, watched -> watched.requestsLeft(false));
        left("requests", "day", budget, watched -> watched.requestsLeft(true));
        left("tokens", "hour", budget, watched -> watched.tokensLeft(false));
        left("tokens", "day", budget, watched -> watched.tokensLeft(true));
        for (CircuitBreaker.State state : new CircuitBreaker.State[] {
            CircuitBreaker.State.CLOSED, CircuitBreaker.State.OPEN, CircuitBreaker.State.HALF_OPEN
        }) {
            Gauge.builder("silkwire.enrich.chat.breaker", breaker, watched -> watched.getState() == state ? 1 : 0)
                    .tag("state", name(state))
                    .register(registry);
        }
    }

    private void left(String unit, String period, Budget budget, ToDoubleFunction<Budget> left) {
        Gauge.builder("silkwire.enrich.chat.budget", budget, left)
                .tag("unit", unit)
                .tag("period", period)
                .register(registry);
    }

    void count(ChatOutcome outcome) {
        registry.counter("silkwire.enrich.chat.requests", "outcome", name(outcome))
                .increment();
    }

    void took(long nanos) {
        time.record(nanos, TimeUnit.NANOSECONDS);
    }

    void spent(long tokens) {
        registry.counter("silkwire.enrich.chat.tokens").increment((double) tokens);
    }

    /** Counts a part of an answer that the article does not bear out. */
    public void count(Rejection rejection) {
        registry.counter("silkwire.enrich.chat.rejected", "reason", name(rejection))
                .increment();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
