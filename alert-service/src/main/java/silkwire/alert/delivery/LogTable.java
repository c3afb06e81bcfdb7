package silkwire.alert.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a compacted log says by key: its last word, whoever wrote it and whatever the writer's clock said, so that all who read
 * the log come to the same. What this instance writes counts here at once, until it is read in its place. Thread-safe.
 */
public final class LogTable<T> {
    private final NavigableMap<String, T> read = new TreeMap<>();
    private final Map<String, Optional<T>> unread = new HashMap<>();

    /** Takes the next word of the log; null where what the key names has ended. */
    public synchronized void read(String key, @Nullable T word) {
        if (word == null) {
            read.remove(key);
        } else {
            read.put(key, word);
        }
        if (Optional.ofNullable(word).equals(unread.get(key))) {
            unread.remove(key);
        }
    }

    /** This instance is about to write a word, or with null an end. Whatever is said here has to be written. */
    public synchronized void writing(String key, @Nullable T word) {
        unread.put(key, Optional.ofNullable(word));
    }

    /** What counts for the key, if anything does. */
    public synchronized Optional<T> find(String key) {
        Optional<T> own = unread.get(key);
        return own == null ? Optional.ofNullable(read.get(key)) : own;
    }

    /** What counts for all keys, in their order. */
    public synchronized List<T> all() {
        return List.copyOf(counting(read).values());
    }

    /** What counts for the keys that begin so, in their order. */
    public synchronized List<T> under(String beginning) {
        return List.copyOf(counting(read.subMap(beginning, beginning + Character.MAX_VALUE)).entrySet().stream()
                .filter(word -> word.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .toList());
    }

    private Map<String, T> counting(SortedMap<String, T> some) {
        Map<String, T> all = new TreeMap<>(some);
        unread.forEach((key, word) -> {
            all.remove(key);
            word.ifPresent(own -> all.put(key, own));
        });
        return all;
    }
}
