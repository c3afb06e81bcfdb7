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
    private static final Map<String, String> OWN_LANGUAGE = Map.of("KZ", "kk", "KG", "ky", "TJ", "tg");
    private static final int UZBEK = LANGUAGES.indexOf("uz");
    private static final int RUSSIAN = LANGUAGES.indexOf("ru");
    private static final int ARABIC = LANGUAGES.indexOf("ar");

    private PlaceTable() {}

    /** The patterns of a line in the languages of {@code part}. */
    static List<PlacePattern> patterns(String[] line, GazetteerPart part) {
        Place place = new Place(line[0], PlaceKind.of(line[1]));
        Map<String, PlacePattern> patterns = new HashMap<>();
        for (int column = 0; column < LANGUAGES.size(); column++) {
            String cell = part.takes(LANGUAGES.get(column)) ? cell(line, column) : "";
            if (!cell.isEmpty()) {
                for (String name : cell.split("\\|")) {
                    add(name, LANGUAGES.get(column), place, patterns);
                }
                for (String name : borrowed(line, column, cell)) {
                    add(name, LANGUAGES.get(column), place, patterns);
                }
            }
        }
        return new ArrayList<>(patterns.values());
    }

    /** What stands in the column, {@code =} resolved; the smaller languages of the region fall back on Russian. */
    private static String cell(String[] line, int column) {
        String cell = column + FIRST_COLUMN < line.length ? line[column + FIRST_COLUMN].strip() : "";
        boolean besideRussian = column > RUSSIAN && column < ARABIC;
        boolean same = cell.equals("=") || cell.equals("?=") || (besideRussian && cell.isEmpty());
        if (!same) {
            return cell;
        }
        String resolved = cell(line, besideRussian ? RUSSIAN : 0);
        boolean unsure = cell.equals("?=") && !resolved.isEmpty();
        return unsure ? "?" + resolved.replace("|", "|?").replace("??", "?") : resolved;
    }

    /** The Russian and the place's own spelling, which Kazakh, Kyrgyz, Tajik and Uzbek papers write too. */
    private static List<String> borrowed(String[] line, int column, String cell) {
        List<String> names = new ArrayList<>();
        if ((column > RUSSIAN && column < ARABIC) || column == UZBEK) {
            int own = LANGUAGES.indexOf(OWN_LANGUAGE.getOrDefault(line[0], "ru"));
            for (String name : (cell(line, RUSSIAN) + "|" + cell(line, own)).split("\\|")) {
                String bare = name.endsWith("ь") ? name.substring(0, name.length() - 1) : name;
                names.add(cell.startsWith("?") && !bare.startsWith("?") ? "?" + bare : bare);
            }
        }
        return names;
    }

    private static void add(String written, String language, Place place, Map<String, PlacePattern> patterns) {
        boolean unsure = written.startsWith("?");
        String name = unsure ? written.substring(1).strip() : written.strip();
        if (name.isEmpty() || name.equals("=")) {
            return;
        }
        Name meant = new Name(place, unsure);
        PlacePattern.merge(patterns, NameForms.ofPlace(name, language), language, meant);
        String other = Transliteration.other(name, language);
        if (!other.equals(name)) {
            PlacePattern.merge(patterns, NameForms.ofPlace(other, language), language, meant);
        }
        String adjective = language.equals("ru") && !unsure ? NameForms.adjective(name) : "";
        if (!adjective.isEmpty()) {
            PlacePattern.merge(patterns, adjective, language, meant);
        }
    }
}
