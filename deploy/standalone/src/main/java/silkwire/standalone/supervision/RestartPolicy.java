package silkwire.standalone.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** When a member that ended by itself is started again: after 1, 2, 4, 8, 16 s; not after the sixth end in ten minutes. */
final class RestartPolicy {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 5;

    private final Deque<Instant> ends = new ArrayDeque<>();

    /** The pause before the next start, or empty when it has ended too often. */
    Optional<Duration> afterEnd(Instant now) {
        while (!ends.isEmpty() && ends.getFirst().plus(WINDOW).isBefore(now)) {
            ends.removeFirst();
        }
        ends.addLast(now);
        return ends.size() > MOST ? Optional.empty() : Optional.of(Duration.ofSeconds(1L << (ends.size() - 1)));
    }
}
