package silkwire.common.expansion;

import java.util.LinkedHashSet;
import java.util.Set;
import silkwire.common.place.PlaceRow;
import silkwire.common.place.Transliteration;

/** The forms of a capital, region, city, town or landmark: a row of the gazetteer. */
final class PlaceForms {
    private static final String UNSURE = "also an ordinary word, a person's name or a better known place";

    private PlaceForms() {}

    /** The keys by which it is looked up: its names in every language. */
    static Set<String> keys(PlaceRow row) {
        Set<String> keys = new LinkedHashSet<>();
        for (String language : PlaceRow.LANGUAGES) {
            row.names(language).forEach(name -> keys.add(Spelling.key(name)));
        }
        keys.remove("");
        return keys;
    }

    static void addTo(Forms forms, PlaceRow row, Origin origin) {
        for (String language : PlaceRow.LANGUAGES) {
            for (String name : row.names(language)) {
                boolean unsure = name.startsWith("?");
                String words = unsure ? name.substring(1) : name;
                add(forms, language, words, origin, unsure);
                String other = Transliteration.other(words, language);
                if (!other.equals(words) && !language.equals("tk")) {
                    add(forms, language, other, origin, unsure);
                }
            }
        }
    }

    private static void add(Forms forms, String language, String words, Origin origin, boolean unsure) {
        if (unsure) {
            forms.addUnsure(language, words, origin, UNSURE);
        } else {
            forms.add(language, words, origin);
        }
    }
}
