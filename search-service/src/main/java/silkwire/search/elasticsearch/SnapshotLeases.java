package silkwire.search.elasticsearch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * Who holds how many snapshots of the index: each key at most {@link #MOST} at a time in this instance. A lease ends five
 * minutes after its last page, as the snapshot does. Thread-safe.
 */
final class SnapshotLeases {
    /** The most snapshots a key may hold. */
    static final int MOST = 20;

    /** How long a snapshot is kept from page to page. */
    static final Duration KEPT = Duration.ofMinutes(5);

    private static final int TOO_MANY = 429;

    private final InstantSource clock;
    private final Supplier<String> names;
    private final Map<String, Map<String, Instant>> ends = new HashMap<>();

    SnapshotLeases(InstantSource clock) {
        this(clock, () -> UUID.randomUUID().toString());
    }

    SnapshotLeases(InstantSource clock, Supplier<String> names) {
        this.clock = clock;
        this.names = names;
    }

    /** A new lease for this holder. */
    synchronized String take(String holder) {
        Map<String, Instant> leases = ends.computeIfAbsent(holder, name -> new HashMap<>());
        Instant now = clock.instant();
        leases.values().removeIf(end -> !now.isBefore(end));
        if (leases.size() >= MOST) {
            Instant next = leases.values().stream().min(Instant::compareTo).orElse(now);
            long seconds =
                    Math.max(1, Duration.between(now, next).plusMillis(999).toSeconds());
            throw new ProblemException(Problem.of(
                            "too-many-snapshots",
                            TOO_MANY,
                            "Too many searches by relevance are being paged",
                            "This key pages through " + MOST + " searches by relevance at this time; one ends in "
                                    + seconds + " s at the latest, or with its last page")
                    .at("cursor", null, "at most " + MOST + " at a time; newest and oldest have no such limit"));
        }
        String lease = names.get();
        leases.put(lease, now.plus(KEPT));
        return lease;
    }

    /** A page was read under this lease, also one that another instance gave out. */
    synchronized void renew(String holder, String lease) {
        ends.computeIfAbsent(holder, name -> new HashMap<>())
                .put(lease, clock.instant().plus(KEPT));
    }

    /** Nobody will read under this lease again. */
    synchronized void end(String holder, String lease) {
        Map<String, Instant> leases = ends.get(holder);
        if (leases != null) {
            leases.remove(lease);
            if (leases.isEmpty()) {
                ends.remove(holder);
            }
        }
    }
}
