package silkwire.alert.reconcile;

import java.util.Map;

/** How far a stretch has gone. */
public sealed interface Progress {

    /** It is not through; {@code what} is behind. */
    record Waiting(String what) implements Progress {}

    /** It is through: what it told stands before these offsets of the topics of threads and of notifications. */
    record Through(Map<Integer, Long> threads, Map<Integer, Long> notifications) implements Progress {
        /** Copies the maps. */
        public Through {
            threads = Map.copyOf(threads);
            notifications = Map.copyOf(notifications);
        }
    }
}
