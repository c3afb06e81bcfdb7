package silkwire.search.stream;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place in a topic: of each partition the offset of the first record that is still to be read. */
public record TopicPosition(Map<Integer, Long> offsets) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}-\\d{1,18})(\\.\\d{1,6}-\\d{1,18})*");
    private static final Pattern PART = Pattern.compile("(\\d+)-(\\d+)");

    /** Copies the offsets. */
    public TopicPosition {
        offsets = Map.copyOf(offsets);
    }

    /** The position written as {@code 0-17.1-4}, if it is one. */
    public static Optional<TopicPosition> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        Map<Integer, Long> offsets = new TreeMap<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            offsets.put(Integer.valueOf(parts.group(1)), Long.valueOf(parts.group(2)));
        }
        return Optional.of(new TopicPosition(offsets));
    }

    /** The same place, with the record at this offset read. */
    public TopicPosition after(int partition, long offset) {
        Map<Integer, Long> moved = new TreeMap<>(offsets);
        moved.put(partition, offset + 1);
        return new TopicPosition(moved);
    }

    /** The later of both places, partition by partition. */
    public TopicPosition atLeast(TopicPosition other) {
        Map<Integer, Long> later = new TreeMap<>(offsets);
        other.offsets().forEach((partition, offset) -> later.merge(partition, offset, Math::max));
        return new TopicPosition(later);
    }

    /** Whether the record at this offset was read. */
    public boolean isBehind(int partition, long offset) {
        return offset < of(partition);
    }

    /** The offset to read next; a partition that arose later is read from its beginning. */
    public long of(int partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    @Override
    public String toString() {
        return new TreeMap<>(offsets)
                .entrySet().stream()
                        .map(part -> part.getKey() + "-" + part.getValue())
                        .collect(Collectors.joining("."));
    }
}
