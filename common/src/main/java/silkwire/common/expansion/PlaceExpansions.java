package silkwire.common.expansion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceKind;
import silkwire.common.place.PlaceRow;
import silkwire.common.place.PlaceTables;

/**
 * Places as the gazetteer of the country tagger has them: looked up by any of their names in any language, and expanded to
 * all of them. The tables are read when the first query names a place.
 */
public final class PlaceExpansions {
    private static final String ORGANISATION = "org:";
    private static final int SHORTEST_SUGGESTED = 4;

    private final Map<String, CountryNames> named = new LinkedHashMap<>();
    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final Map<String, PlaceRow> capitals = new HashMap<>();

    private PlaceExpansions() {
        for (String[] line : PlaceTables.countries()) {
            names(line[0]).addCldr(line[1], List.of(line[2].split(",")));
        }
        for (String[] line : PlaceTables.peoples()) {
            if (!line[0].equals("-")) {
                names(line[0]).addPeople(line[1], PlaceKind.of(line[2]), line[3]);
            }
        }
        named.forEach((code, names) -> names.keys().forEach(key -> know(key, new Meaning(code, null))));
        for (PlaceRow row : PlaceTables.places()) {
            capitals.merge(row.place().code(), row, (first, next) -> first);
            named.getOrDefault(row.place().code(), new CountryNames("-")).addPart(row);
            PlaceForms.keys(row)
                    .forEach(key -> know(key, new Meaning(row.place().code(), row)));
        }
        capitals.values().removeIf(row -> row.place().kind() != PlaceKind.CAPITAL);
    }

    /** All of them. */
    public static PlaceExpansions all() {
        return Loaded.ALL;
    }

    /** What a name may mean: a country, region or organisation, or a place in a country. */
    private record Meaning(String code, @Nullable PlaceRow row) {
        String shown() {
            PlaceRow place = row;
            if (place != null) {
                return place.place().kind().name().toLowerCase(Locale.ROOT) + " of " + code;
            }
            return new Place(code, PlaceKind.NAME).isCountry() ? "country " + code : code.replace(':', ' ');
        }
    }

    private CountryNames names(String code) {
        return named.computeIfAbsent(code, CountryNames::new);
    }

    private void know(String key, Meaning meaning) {
        List<Meaning> known = meanings.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!known.contains(meaning)) {
            known.add(meaning);
        }
    }

    /** The forms of the place of this name or country code; empty where the gazetteer has none. */
    public Optional<Expansion> place(String name, boolean withCapital) {
        List<Meaning> found = meanings(name).stream()
                .filter(meaning -> !meaning.code().startsWith(ORGANISATION))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(expansion(name, found, withCapital));
    }

    /** The forms of the organisation of states of this name; empty where the gazetteer has none. */
    public Optional<Expansion> organisation(String name) {
        List<Meaning> found = meanings(name).stream()
                .filter(meaning -> meaning.code().startsWith(ORGANISATION))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(expansion(name, found, false));
    }

    /** The forms of these countries. */
    public List<Form> countries(Collection<String> codes, boolean withCapitals) {
        Forms forms = new Forms("");
        for (String code : codes.stream().sorted().toList()) {
            CountryNames names = named.get(code);
            if (names != null) {
                names.addTo(forms, Origin.COUNTRY);
            }
            addCapital(code, forms, withCapitals);
        }
        return forms.found();
    }

    /** The code of the region of several countries that this name means, without its class. */
    public Optional<String> region(String name) {
        return meanings(name).stream()
                .findFirst()
                .filter(meaning -> meaning.code().startsWith("region:"))
                .map(meaning -> meaning.code().substring("region:".length()));
    }

    /** Names that can be looked up, for suggestions. */
    public Set<String> keys() {
        return meanings.keySet().stream()
                .filter(key -> key.length() >= SHORTEST_SUGGESTED)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Meaning> meanings(String name) {
        boolean code = name.length() == 2 && name.equals(name.toUpperCase(Locale.ROOT)) && named.containsKey(name);
        if (code) {
            return List.of(new Meaning(name, null));
        }
        return meanings.getOrDefault(Spelling.key(name), List.of());
    }

    private Expansion expansion(String name, List<Meaning> found, boolean withCapital) {
        Meaning meant = found.getFirst();
        PlaceRow row = meant.row();
        Forms forms = new Forms(name);
        if (row == null) {
            names(meant.code()).addTo(forms, Origin.NAME);
        } else {
            PlaceForms.addTo(forms, row, Origin.NAME);
        }
        addCapital(meant.code(), forms, withCapital && row == null);
        String others = found.stream().skip(1).map(Meaning::shown).distinct().collect(Collectors.joining(", "));
        String caution =
                others.isEmpty() ? null : "`" + name + "` is read as " + meant.shown() + "; it also names " + others;
        return new Expansion(meant.shown(), forms.found(), forms.omitted(), caution);
    }

    private void addCapital(String code, Forms forms, boolean wanted) {
        PlaceRow capital = capitals.get(code);
        if (wanted && capital != null) {
            PlaceForms.addTo(forms, capital, Origin.CAPITAL);
        }
    }

    private static final class Loaded {
        static final PlaceExpansions ALL = new PlaceExpansions();
    }
}
