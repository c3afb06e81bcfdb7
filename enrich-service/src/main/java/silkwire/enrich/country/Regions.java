package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.enrich.text.WordList;

/** The small table of regions, and which of them a set of countries touches. */
final class Regions {
    private final Map<String, Set<String>> countries = new LinkedHashMap<>();

    Regions() {
        for (String[] line : WordList.read(Regions.class, "regions.tsv")) {
            countries.put(line[0], Set.of(line[1].split(",")));
        }
    }

    /** The regions that {@code codes} touch, and those {@code named}. */
    List<String> of(Collection<String> codes, Set<String> named) {
        List<String> touched = new ArrayList<>();
        countries.forEach((region, members) -> {
            if (named.contains(region) || codes.stream().anyMatch(members::contains)) {
                touched.add(region);
            }
        });
        return touched;
    }
}
