package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** All names of countries, places and organisations in one {@link Lexicon}. */
final class Gazetteer {
    private static final List<String> PEOPLES = List.of("peoples-world.tsv", "peoples-region.tsv", "peoples-own.tsv");
    private static final int ABOUT = 120_000;
    private static final Comparator<Name> LIKELIEST =
            Comparator.comparing(Name::unsure).thenComparing(name -> name.kind().isPart());

    /** Names that our own tables give with their conditions. */
    private static final Set<String> CONDITIONAL = Set.of("GE/en", "JO/en", "TD/en", "PS/ar");

    /** Names that mean something else far more often: "financial", "Who?", "that one", "gene". */
    private static final Set<String> MISLEADING = Set.of(
            "ML/ar", "ML/fa", "ML/ur", "ML/tr", "ML/az", "ML/uz", "ML/tk", "TG/ru", "TG/be", "TG/uk", "MH/ar", "ME/ps",
            "OM/uz", "IM/tr", "NE/tr", "CU/uz", "CX/ar");

    private final Lexicon lexicon = new Lexicon(ABOUT);
    private final List<Name> names = new ArrayList<>();
    private final Map<Name, Integer> numbers = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (String[] line : ResourceTable.read(Gazetteer.class, "countries-cldr.tsv")) {
            gazetteer.addName(line[0], line[1], line[2].split(","));
        }
        for (String table : PlaceTable.TABLES) {
            for (String[] line : ResourceTable.read(Gazetteer.class, table)) {
                PlaceTable.patterns(line).forEach(gazetteer::add);
            }
        }
        for (String table : PEOPLES) {
            for (String[] line : ResourceTable.read(Gazetteer.class, table)) {
                gazetteer.addOwn(line);
            }
        }
        return gazetteer;
    }

    /** The places named in {@code document}, in its order; idioms swallow the names in them and are left out. */
    List<Naming> find(Document document, long languages) {
        Hits hits = lexicon.find(document, languages);
        List<Naming> namings = new ArrayList<>(hits.size());
        for (int hit = 0; hit < hits.size(); hit++) {
            List<Name> found = names(hits, hit);
            if (found.getFirst().kind() != PlaceKind.IDIOM) {
                namings.add(
                        new Naming(found, hits.begin(hit), hits.end(hit), hits.firstToken(hit), hits.lastToken(hit)));
            }
        }
        return namings;
    }

    private List<Name> names(Hits hits, int hit) {
        Name first = names.get(hits.payload(hit));
        if (hits.alternatives(hit) == 0 || first.kind() == PlaceKind.IDIOM) {
            return List.of(first);
        }
        List<Name> found = new ArrayList<>();
        found.add(first);
        for (int i = 0; i < hits.alternatives(hit); i++) {
            found.add(names.get(hits.alternative(hit, i)));
        }
        found.sort(LIKELIEST);
        return found;
    }

    private void add(PlacePattern pattern) {
        lexicon.add(pattern.pattern(), pattern.language(), pattern.languages(), number(pattern.name()));
    }

    private void addOwn(String[] line) {
        Place place = new Place(line[0], PlaceKind.of(line[2]));
        for (String pattern : line[3].split("\\|")) {
            boolean marked = pattern.charAt(0) == '?';
            boolean unsure = marked || (place.kind() == PlaceKind.GIVEN_NAME && pattern.charAt(0) != '^');
            int number = number(new Name(place, unsure));
            lexicon.add(marked ? pattern.substring(1) : pattern, line[1], LanguageBits.of(line[1]), number);
        }
    }

    private void addName(String code, String name, String[] languages) {
        Map<String, PlacePattern> patterns = new HashMap<>();
        for (String language : languages) {
            String key = code + "/" + language;
            if (!CONDITIONAL.contains(key) && name.length() > 1) {
                Name meant = new Name(new Place(code, PlaceKind.NAME), MISLEADING.contains(key));
                PlacePattern.merge(patterns, NameForms.inflected(name, language), language, meant);
                String nisba = language.equals("ar") && !meant.unsure() ? NameForms.nisba(name) : "";
                if (!nisba.isEmpty()) {
                    Name adjective = new Name(new Place(code, PlaceKind.ADJECTIVE), false);
                    add(new PlacePattern(nisba, language, LanguageBits.of(language), adjective));
                }
            }
        }
        patterns.values().forEach(this::add);
    }

    private int number(Name name) {
        return numbers.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        });
    }
}
