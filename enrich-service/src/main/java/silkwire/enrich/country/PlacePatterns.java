package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceRow;
import silkwire.common.place.Transliteration;

/** The patterns by which the names of a place are found. */
final class PlacePatterns {
    private PlacePatterns() {}

    /** Those of a line of the tables in the languages of {@code part}. */
    static List<PlacePattern> of(PlaceRow row, GazetteerPart part) {
        Map<String, PlacePattern> patterns = new HashMap<>();
        for (String language : PlaceRow.LANGUAGES) {
            if (part.takes(language)) {
                row.names(language).forEach(name -> add(name, language, row.place(), patterns));
            }
        }
        return new ArrayList<>(patterns.values());
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
