package silkwire.common.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place with its names, a column per language of {@link #LANGUAGES}: {@code |} parts names, {@code =} stands for the
 * names of the language before it, {@code ?} before a name says that it is unsure.
 */
public record PlaceRow(Place place, List<String> cells) {
    /** The languages of the columns, in their order. */
    public static final List<String> LANGUAGES =
            List.of("en", "fr", "tr", "uz", "tk", "ru", "kk", "ky", "tg", "ar", "fa", "zh");

    private static final int FIRST_COLUMN = 2;
    private static final Map<String, String> OWN_LANGUAGE = Map.of("KZ", "kk", "KG", "ky", "TJ", "tg");
    private static final int UZBEK = LANGUAGES.indexOf("uz");
    private static final int RUSSIAN = LANGUAGES.indexOf("ru");
    private static final int ARABIC = LANGUAGES.indexOf("ar");

    /** Copies the cells. */
    public PlaceRow {
        cells = List.copyOf(cells);
    }

    static PlaceRow of(String[] line) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < LANGUAGES.size(); column++) {
            int index = column + FIRST_COLUMN;
            cells.add(index < line.length ? line[index].strip() : "");
        }
        return new PlaceRow(new Place(line[0], PlaceKind.of(line[1])), cells);
    }

    /** The names in the language, then those it borrows; {@code ?} stands before an unsure one. */
    public List<String> names(String language) {
        int column = LANGUAGES.indexOf(language);
        String cell = column < 0 ? "" : cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(cell.split("\\|")));
        names.addAll(borrowed(column, cell));
        return names;
    }

    /** What stands in the column, {@code =} resolved; the smaller languages of the region fall back on Russian. */
    private String cell(int column) {
        String cell = cells.get(column);
        boolean besideRussian = column > RUSSIAN && column < ARABIC;
        boolean same = cell.equals("=") || cell.equals("?=") || (besideRussian && cell.isEmpty());
        if (!same) {
            return cell;
        }
        String resolved = cell(besideRussian ? RUSSIAN : 0);
        boolean unsure = cell.equals("?=") && !resolved.isEmpty();
        return unsure ? "?" + resolved.replace("|", "|?").replace("??", "?") : resolved;
    }

    /** The Russian and the place's own spelling, which Kazakh, Kyrgyz, Tajik and Uzbek papers write too. */
    private List<String> borrowed(int column, String cell) {
        List<String> names = new ArrayList<>();
        if ((column > RUSSIAN && column < ARABIC) || column == UZBEK) {
            int own = LANGUAGES.indexOf(OWN_LANGUAGE.getOrDefault(place.code(), "ru"));
            for (String name : (cell(RUSSIAN) + "|" + cell(own)).split("\\|")) {
                String bare = name.endsWith("ь") ? name.substring(0, name.length() - 1) : name;
                names.add(cell.startsWith("?") && !bare.startsWith("?") ? "?" + bare : bare);
            }
        }
        return names;
    }
}
