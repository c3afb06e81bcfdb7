package silkwire.common.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import silkwire.common.expansion.Expansion;

/** Expansions made before: the same few places and names stand in most queries. */
final class KnownExpansions {
    private static final int MOST = 2_000;

    private final Map<Key, Expansion> known = new ConcurrentHashMap<>();

    private record Key(QueryField field, String value, List<String> options) {}

    Expansion get(QueryField field, String value, List<String> options, Supplier<Expansion> made) {
        Key key = new Key(field, value, options);
        Expansion expansion = known.get(key);
        if (expansion == null) {
            expansion = made.get();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, expansion);
        }
        return expansion;
    }
}
