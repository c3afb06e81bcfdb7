package silkwire.enrich.country;

import java.util.HashMap;
import java.util.Map;
import silkwire.common.place.PlaceKind;

/** How often one text names each country by names that can mean no other. */
final class Support {
    private static final int LOCAL = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> local = new HashMap<>();

    /** Counts a name, unless it may mean several countries or something else altogether. */
    void add(Naming naming) {
        String code = naming.onlyCode();
        PlaceKind kind = naming.likeliest().kind();
        if (!code.isEmpty() && kind != PlaceKind.LOCAL && kind != PlaceKind.HOME) {
            counts.merge(code, 1, Integer::sum);
        }
        if (!code.isEmpty() && (kind == PlaceKind.LOCAL || kind == PlaceKind.REGION || kind == PlaceKind.CITY)) {
            local.merge(code, kind == PlaceKind.LOCAL ? LOCAL : 1, Integer::sum);
        }
    }

    /** Whether no country is named for sure. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    boolean has(String code) {
        return counts.containsKey(code);
    }

    /** Whether the text is local news of the country: words of its administration, or several of its parts. */
    boolean isLocal(String code) {
        return local.getOrDefault(code, 0) >= LOCAL;
    }

    /** How often the country is named for sure, the naming itself left out. */
    int of(Name name, Naming itself) {
        int own = itself.onlyCode().equals(name.code()) ? 1 : 0;
        return counts.getOrDefault(name.code(), 0) - own;
    }
}
