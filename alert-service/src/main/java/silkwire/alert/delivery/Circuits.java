package silkwire.alert.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Until when each receiver that failed is left alone by this instance: half as long as it has failed, at least a second and at
 * most five minutes, or as long as it asked for. What comes for it meanwhile waits without an attempt. Thread-safe.
 */
final class Circuits {
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofMinutes(5);

    private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();

    /** Until when the receiver is left alone, if it is. */
    Optional<Instant> until(String receiver, Instant now) {
        return Optional.ofNullable(leftAloneUntil.get(receiver)).filter(until -> until.isAfter(now));
    }

    void failed(String receiver, Instant failingSince, Duration asked, Instant now) {
        Duration half = Duration.between(failingSince, now).dividedBy(2);
        Duration alone = half.compareTo(LEAST) < 0 ? LEAST : half.compareTo(MOST) > 0 ? MOST : half;
        leftAloneUntil.put(receiver, now.plus(asked.compareTo(alone) > 0 ? asked : alone));
    }

    void accepted(String receiver) {
        leftAloneUntil.remove(receiver);
    }
}
