package silkwire.alert.reconcile;

import java.util.Map;

/** Records of a topic: by partition, the offset of the first and the one behind the last. */
public record Stretch(Map<Integer, Long> from, Map<Integer, Long> before) {

    /** Copies the maps. */
    public Stretch {
        from = Map.copyOf(from);
        before = Map.copyOf(before);
    }

    /** How many records it has at the most; marks of transactions count too. */
    long size() {
        return before.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - from.getOrDefault(end.getKey(), 0L)))
                .sum();
    }
}
