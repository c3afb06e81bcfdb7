package silkwire.alert.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a window ({@code alerts.reconciliation.v1}). It counts only where it begins at the end of the one before.
 *
 * @param from receipt of the first articles; those that came to the topic later stand in the window after
 * @param to where the next window begins
 * @param at when it was compared
 * @param rules how many rules were run
 * @param unreadable how many of them have a query that cannot be read any more
 * @param threads how many threads their queries ask for
 * @param fates what became of these; a fate that no thread has is left out
 * @param missed the first {@link #MOST_NAMED} of those that are missing
 * @param toldLate how many of the missing ones were given to the topology to be told late
 * @param duplicated how many beginnings of threads are repeats
 * @param doubled the first {@link #MOST_NAMED} of them
 * @param read where the next stretch of articles begins
 * @param told up to where threads were read
 * @param waits the threads that wait to be told; nothing is known of them from records of before there was this
 */
public record ReconciledWindow(
        Instant from,
        Instant to,
        Instant at,
        Coverage coverage,
        int rules,
        int unreadable,
        long threads,
        Map<Fate, Long> fates,
        List<Missed> missed,
        long toldLate,
        long duplicated,
        List<Doubled> doubled,
        SearchCheck search,
        Map<Integer, Long> read,
        Map<Integer, Long> told,
        @Nullable Waits waits) {
    /** More than this are counted and not named. */
    public static final int MOST_NAMED = 100;

    /** Copies what may be changed. */
    public ReconciledWindow {
        fates = Map.copyOf(fates);
        missed = List.copyOf(missed);
        doubled = List.copyOf(doubled);
        read = Map.copyOf(read);
        told = Map.copyOf(told);
    }

    /** The threads that wait to be told. */
    public Waits waiting() {
        return waits == null ? Waits.NONE : waits;
    }

    /** The same without what still waits, which the window after has. */
    ReconciledWindow followed() {
        return waiting().open().isEmpty()
                ? this
                : new ReconciledWindow(
                        from,
                        to,
                        at,
                        coverage,
                        rules,
                        unreadable,
                        threads,
                        fates,
                        missed,
                        toldLate,
                        duplicated,
                        doubled,
                        search,
                        read,
                        told,
                        waiting().closed());
    }

    /** How many threads have this fate. */
    public long count(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }
}
