package silkwire.enrich.country;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import silkwire.common.query.RegionVocabulary;

/** Which regions a set of countries touches. */
final class Regions {
    private Regions() {}

    /** The regions that {@code codes} touch, and those {@code named}. */
    static List<String> of(Collection<String> codes, Set<String> named) {
        return RegionVocabulary.codes().stream()
                .filter(region -> named.contains(region)
                        || codes.stream().anyMatch(RegionVocabulary.countriesOf(region)::contains))
                .toList();
    }
}
