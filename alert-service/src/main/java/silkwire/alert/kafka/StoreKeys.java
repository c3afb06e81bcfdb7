package silkwire.alert.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keys of stores that are ids joined by slashes, which no id contains, and what is done with all that begin alike. */
final class StoreKeys {
    private static final StringSerializer TEXT = new StringSerializer();

    private StoreKeys() {}

    /** Everything whose key begins with {@code prefix}, by the rest of its key. */
    static <V> Map<String, V> under(KeyValueStore<String, V> store, String prefix) {
        Map<String, V> found = new LinkedHashMap<>();
        try (KeyValueIterator<String, V> all = store.prefixScan(prefix, TEXT)) {
            while (all.hasNext()) {
                KeyValue<String, V> next = all.next();
                found.put(next.key.substring(prefix.length()), next.value);
            }
        }
        return found;
    }

    /** Deletes everything whose key begins with {@code prefix}. */
    static <V> void clear(KeyValueStore<String, V> store, String prefix) {
        under(store, prefix).keySet().forEach(rest -> store.delete(prefix + rest));
    }

    static String key(String... parts) {
        return String.join("/", parts);
    }
}
