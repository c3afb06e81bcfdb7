package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** All names of countries and organisations in one {@link Lexicon}. */
final class Gazetteer {
    /** Names that mean something else far more often: "financial", "Who?", "that one", "gene". */
    private static final Set<String> MISLEADING = Set.of(
            "ML/ar", "ML/fa", "ML/ur", "ML/tr", "ML/az", "ML/uz", "ML/tk", "TG/ru", "TG/be", "TG/uk", "MH/ar", "ME/ps",
            "OM/uz", "IM/tr", "NE/tr", "CU/uz", "GE/en", "JO/en", "TD/en", "PS/ar", "MC/ru", "TR/en", "CX/ar");

    private final Lexicon lexicon = new Lexicon();
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (String[] line : ResourceTable.read(Gazetteer.class, "countries-cldr.tsv")) {
            gazetteer.addName(line[0], line[1], line[2].split(","));
        }
        for (String[] line : ResourceTable.read(Gazetteer.class, "countries.tsv")) {
            gazetteer.addOwn(line);
        }
        return gazetteer;
    }

    Hits find(Document document, long languages) {
        return lexicon.find(document, languages);
    }

    Place place(Hits hits, int hit) {
        return places.get(hits.payload(hit));
    }

    private void addOwn(String[] line) {
        int number = number(new Place(line[0], PlaceKind.of(line[2])));
        for (String pattern : line[3].split("\\|")) {
            lexicon.add(pattern, line[1], LanguageBits.of(line[1]), number);
        }
    }

    private void addName(String code, String name, String[] languages) {
        int number = number(new Place(code, PlaceKind.NAME));
        int adjective = number(new Place(code, PlaceKind.ADJECTIVE));
        Map<String, Long> patterns = new HashMap<>();
        for (String language : languages) {
            if (!MISLEADING.contains(code + "/" + language) && name.length() > 1) {
                String inflected = language + "\t" + NameForms.inflected(name, language);
                patterns.merge(inflected, LanguageBits.of(language), (left, right) -> left | right);
                if (language.equals("ar") && !NameForms.nisba(name).isEmpty()) {
                    lexicon.add(NameForms.nisba(name), language, LanguageBits.of(language), adjective);
                }
            }
        }
        patterns.forEach((pattern, bits) -> {
            int tab = pattern.indexOf('\t');
            lexicon.add(pattern.substring(tab + 1), pattern.substring(0, tab), bits, number);
        });
    }

    private int number(Place place) {
        return numbers.computeIfAbsent(place, added -> {
            places.add(added);
            return places.size() - 1;
        });
    }
}
