package silkwire.common.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import silkwire.common.table.ResourceTable;

/** The tables of the gazetteer, and what is known of their names beyond a line. */
public final class PlaceTables {
    private static final List<String> PLACES = List.of(
            "places/central-asia.tsv",
            "places/china-turkey.tsv",
            "places/iran-arab.tsv",
            "places/russia-caucasus.tsv",
            "places/world.tsv",
            "places/towns.tsv");
    private static final List<String> PEOPLES = List.of("peoples-world.tsv", "peoples-region.tsv", "peoples-own.tsv");

    /** Names that our own tables give with their conditions. */
    private static final Set<String> CONDITIONAL = Set.of("GE/en", "JO/en", "TD/en", "PS/ar");

    /** Names that mean something else far more often: "financial", "Who?", "that one", "gene". */
    private static final Set<String> MISLEADING = Set.of(
            "ML/ar", "ML/fa", "ML/ur", "ML/tr", "ML/az", "ML/uz", "ML/tk", "TG/ru", "TG/be", "TG/uk", "MH/ar", "ME/ps",
            "OM/uz", "IM/tr", "NE/tr", "CU/uz", "CX/ar");

    private PlaceTables() {}

    /** The names that CLDR has for countries: country, name, languages parted by commas. */
    public static List<String[]> countries() {
        return ResourceTable.read(PlaceTables.class, "countries-cldr.tsv");
    }

    /** The names beside CLDR's: country or {@code org:} or {@code region:} or {@code -}, language, kind, patterns, source or years. */
    public static List<String[]> peoples() {
        return PEOPLES.stream()
                .flatMap(table -> ResourceTable.read(PlaceTables.class, table).stream())
                .toList();
    }

    /** Capitals, regions, cities, towns and landmarks. */
    public static List<PlaceRow> places() {
        List<PlaceRow> rows = new ArrayList<>();
        for (String table : PLACES) {
            ResourceTable.read(PlaceTables.class, table).forEach(line -> rows.add(PlaceRow.of(line)));
        }
        return rows;
    }

    /** Whether CLDR's name of the country in this language counts only under the conditions that the other tables give. */
    public static boolean isConditional(String country, String language) {
        return CONDITIONAL.contains(country + "/" + language);
    }

    /** Whether CLDR's name of the country in this language is an ordinary word more often. */
    public static boolean isMisleading(String country, String language) {
        return MISLEADING.contains(country + "/" + language);
    }
}
