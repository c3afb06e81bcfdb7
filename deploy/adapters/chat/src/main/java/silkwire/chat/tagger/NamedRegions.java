package silkwire.chat.tagger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.common.event.Country;
import silkwire.common.query.RegionVocabulary;

/** Regions of a text whose countries are found anew: those of the countries, and those the text names by themselves. */
final class NamedRegions {
    private NamedRegions() {}

    /** The regions of {@code after}, and those of {@code regions} that no country of {@code before} explains. */
    static List<String> of(List<String> regions, List<Country> before, List<Country> after) {
        return RegionVocabulary.codes().stream()
                .filter(region -> touches(region, after) || (regions.contains(region) && !touches(region, before)))
                .toList();
    }

    private static boolean touches(String region, List<Country> countries) {
        Set<String> members = RegionVocabulary.countriesOf(region);
        return countries.stream().map(Country::code).collect(Collectors.toSet()).stream()
                .anyMatch(members::contains);
    }
}
