package silkwire.alert.lucene;

import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers from 0 on, without gaps that stay: those that are free again are given out first. */
final class Numbers {
    private final Deque<Integer> free = new ArrayDeque<>();
    private int bound;

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
