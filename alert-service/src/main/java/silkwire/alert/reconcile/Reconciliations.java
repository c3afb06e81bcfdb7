package silkwire.alert.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The windows that were reconciled, as the log has them. Thread-safe. */
public final class Reconciliations {
    /** A week of windows of five minutes. */
    public static final int KEPT = 2_016;

    private final Deque<ReconciledWindow> windows = new ArrayDeque<>();
    private final Clock clock;

    /** None yet. */
    public Reconciliations(Clock clock) {
        this.clock = clock;
    }

    /** Takes the next record; answers whether it counts: two instances may have done the same window. */
    public synchronized boolean apply(ReconciledWindow next) {
        if (!windows.isEmpty() && !windows.getLast().to().equals(next.from())) {
            return false;
        }
        ReconciledWindow before = windows.pollLast();
        if (before != null) {
            windows.addLast(before.followed());
        }
        windows.addLast(next);
        if (windows.size() > KEPT) {
            windows.removeFirst();
        }
        return true;
    }

    /** The latest; empty where none was reconciled yet. */
    public synchronized Optional<ReconciledWindow> last() {
        return Optional.ofNullable(windows.peekLast());
    }

    /** At most so many, the latest first. */
    public synchronized List<ReconciledWindow> latest(int most) {
        List<ReconciledWindow> all = new ArrayList<>(windows);
        Collections.reverse(all);
        return all.subList(0, Math.min(most, all.size()));
    }

    /** How long ago the time ended that is reconciled; zero where none is yet. */
    public Duration behind() {
        Instant now = clock.instant();
        return last().map(window -> Duration.between(window.to(), now)).orElse(Duration.ZERO);
    }
}
