package silkwire.alert.lucene;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Numbers from 0 on, without gaps that stay: those that are free again are given out first. */
final class Numbers {
    private final Deque<Integer> free = new ArrayDeque<>();
    private int bound;

    /** An array with room for this many, with what the one before had. */
    static <T> @Nullable T[] roomFor(int count, @Nullable T[] all) {
        return count <= all.length ? all : Arrays.copyOf(all, 2 * count);
    }

    int take() {
        Integer again = free.poll();
        return again == null ? bound++ : again;
    }

    void free(int number) {
        free.push(number);
    }

    /** One more than the highest number ever taken. */
    int bound() {
        return bound;
    }
}
