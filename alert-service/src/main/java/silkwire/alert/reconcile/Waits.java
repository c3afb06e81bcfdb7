package silkwire.alert.reconcile;

import java.util.List;

/**
 * The threads that have begun and wait to be told, as they are followed from window to window.
 *
 * @param open those that still wait, the first {@link #MOST_FOLLOWED} of them
 * @param unfollowed how many more there were in this window
 * @param overdue how many were not told by the time at which they should have been
 * @param overdueThreads the first {@link ReconciledWindow#MOST_NAMED} of these
 */
public record Waits(List<Wait> open, long unfollowed, long overdue, List<Wait> overdueThreads) {
    /** More than this are counted and not followed: they stand in every record of the log. */
    public static final int MOST_FOLLOWED = 500;

    /** Nothing waits. */
    public static final Waits NONE = new Waits(List.of(), 0, 0, List.of());

    /** Copies the lists. */
    public Waits {
        open = List.copyOf(open);
        overdueThreads = List.copyOf(overdueThreads);
    }

    /** The same without what still waits, which the next window has. */
    Waits closed() {
        return new Waits(List.of(), unfollowed, overdue, overdueThreads);
    }
}
