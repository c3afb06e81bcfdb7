package silkwire.common.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/**
 * How much each caller may still ask of this instance: a bucket of tokens per name, filled evenly, full after one period
 * of rest. Thread-safe. A name is a key or a source, never something callers make up: buckets are kept.
 */
public final class CallLimits {
    private final ConcurrentMap<Account, Bucket> buckets = new ConcurrentHashMap<>();
    private final TimeMeter time;

    /** Measures time by {@code clock}. */
    public CallLimits(InstantSource clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** So many units in so long. */
    public record Limit(long units, Duration per) {
        /** Refuses a limit that lets nothing through. */
        public Limit {
            if (units < 1 || per.toSeconds() < 1) {
                throw new IllegalArgumentException(
                        "A limit is 1 unit or more in 1 s or longer, not " + units + " in " + per);
            }
        }
    }

    private record Account(String name, Limit limit) {}

    /**
     * What became of a wish.
     *
     * @param granted whether the units were taken
     * @param remaining how many could be taken now
     * @param retryIn until the wish would be granted; zero when it was
     * @param fullIn until the bucket is full again
     */
    public record Allowance(Limit limit, boolean granted, long remaining, Duration retryIn, Duration fullIn) {}

    /** Takes {@code units} for {@code name}, all or none; more units than the limit has are never granted. */
    public Allowance take(String name, Limit limit, long units) {
        Bucket bucket = buckets.computeIfAbsent(new Account(name, limit), this::bucket);
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(units);
        return new Allowance(
                limit,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    private Bucket bucket(Account account) {
        Limit limit = account.limit();
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bandwidth -> bandwidth.capacity(limit.units()).refillGreedy(limit.units(), limit.per()))
                .build();
    }
}
