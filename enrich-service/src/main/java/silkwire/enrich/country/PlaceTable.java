package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of places: a line per place, with its names in a column per language. {@code =} stands for the names of
 * the language before it, {@code ?} before a name says that it is unsure.
 */
final class PlaceTable {
    /** The tables, beside this class. */
    static final List<String> TABLES = List.of(
            "places/central-asia.tsv",
            "places/china-turkey.tsv",
            "places/iran-arab.tsv",
            "places/russia-caucasus.tsv",
            "places/world.tsv",
            "places/towns.tsv");

    private static final List<String> LANGUAGES =
            List.of("en", "fr", "tr", "uz", "tk", "ru", "kk", "ky", "tg", "ar", "fa", "zh");
    private static final int FIRST_COLUMN = 2;
    private static final int RUSSIAN = LANGUAGES.indexOf("ru");
    private static final int ARABIC = LANGUAGES.indexOf("ar");

    private PlaceTable() {}

    /** The patterns of a line. */
    static List<PlacePattern> patterns(String[] line) {
        Place place = new Place(line[0], PlaceKind.of(line[1]));
        Map<String, PlacePattern> patterns = new HashMap<>();
        for (int column = 0; column < LANGUAGES.size(); column++) {
            String cell = cell(line, column);
            if (!cell.isEmpty()) {
                for (String name : cell.split("\\|")) {
                    add(name, LANGUAGES.get(column), place, patterns);
                }
            }
        }
        return new ArrayList<>(patterns.values());
    }

    /** What stands in the column, {@code =} resolved. */
    private static String cell(String[] line, int column) {
        String cell = column + FIRST_COLUMN < line.length ? line[column + FIRST_COLUMN].strip() : "";
        boolean same = cell.equals("=") || cell.equals("?=");
        if (!same) {
            return cell;
        }
        int source = column > RUSSIAN && column < ARABIC ? RUSSIAN : 0;
        String resolved = cell(line, source);
        return cell.equals("=") || resolved.isEmpty()
                ? resolved
                : "?" + resolved.replace("|", "|?").replace("??", "?");
    }

    private static void add(String written, String language, Place place, Map<String, PlacePattern> patterns) {
        boolean unsure = written.startsWith("?");
        String name = unsure ? written.substring(1).strip() : written.strip();
        if (name.isEmpty() || name.equals("=")) {
            return;
        }
        PlacePattern.merge(patterns, NameForms.inflected(name, language), language, new Name(place, unsure));
    }
}
