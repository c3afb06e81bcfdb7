package silkwire.enrich.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.LanguageBits;

/** Reads the tables beside it: names from CLDR, places, and our own names of peoples, seats of power and leaders. */
final class GazetteerTables {
    private static final List<String> PEOPLES = List.of("peoples-world.tsv", "peoples-region.tsv", "peoples-own.tsv");

    /** Names that our own tables give with their conditions. */
    private static final Set<String> CONDITIONAL = Set.of("GE/en", "JO/en", "TD/en", "PS/ar");

    /** A continent that has a code. */
    private static final String ANTARCTICA = "AQ";

    /** Names that mean something else far more often: "financial", "Who?", "that one", "gene". */
    private static final Set<String> MISLEADING = Set.of(
            "ML/ar", "ML/fa", "ML/ur", "ML/tr", "ML/az", "ML/uz", "ML/tk", "TG/ru", "TG/be", "TG/uk", "MH/ar", "ME/ps",
            "OM/uz", "IM/tr", "NE/tr", "CU/uz", "CX/ar");

    /** The column with a leader's years. */
    private static final int OFFICE = 4;

    private final GazetteerPart part;

    private GazetteerTables(GazetteerPart part) {
        this.part = part;
    }

    /** Everything that {@code languages} have. */
    static GazetteerPart read(long languages) {
        GazetteerTables tables = new GazetteerTables(new GazetteerPart(languages));
        for (String[] line : ResourceTable.read(GazetteerTables.class, "countries-cldr.tsv")) {
            tables.addName(line[0], line[1], line[2].split(","));
        }
        for (String table : PlaceTable.TABLES) {
            for (String[] line : ResourceTable.read(GazetteerTables.class, table)) {
                PlaceTable.patterns(line, tables.part).forEach(tables.part::add);
            }
        }
        for (String table : PEOPLES) {
            for (String[] line : ResourceTable.read(GazetteerTables.class, table)) {
                tables.addOwn(line);
            }
        }
        return tables.part;
    }

    private void addOwn(String[] line) {
        String language = line[1];
        if (!part.takes(language)) {
            return;
        }
        Place place = new Place(line[0], PlaceKind.of(line[2]));
        Years office = place.kind() == PlaceKind.LEADER && line.length > OFFICE ? Years.parse(line[OFFICE]) : null;
        for (String pattern : line[3].split("\\|")) {
            boolean marked = pattern.charAt(0) == '?';
            boolean unsure = marked || (place.kind() == PlaceKind.GIVEN_NAME && pattern.charAt(0) != '^');
            String bare = marked ? pattern.substring(1) : pattern;
            String other = Transliteration.other(bare, language);
            Name meant = new Name(place, unsure, office);
            part.add(new PlacePattern(bare, language, LanguageBits.of(language), meant));
            if (!other.equals(bare)) {
                part.add(new PlacePattern(other, language, LanguageBits.of(language), meant));
            }
        }
    }

    private void addName(String code, String name, String[] languages) {
        if (code.equals(ANTARCTICA)) {
            return;
        }
        Map<String, PlacePattern> patterns = new HashMap<>();
        for (String language : languages) {
            String key = code + "/" + language;
            if (part.takes(language) && name.length() > 1 && !CONDITIONAL.contains(key)) {
                Name meant = new Name(new Place(code, PlaceKind.NAME), MISLEADING.contains(key));
                PlacePattern.merge(patterns, NameForms.inflected(name, language), language, meant);
                String other = Transliteration.other(name, language);
                PlacePattern.merge(patterns, NameForms.inflected(other, language), language, meant);
                String nisba = language.equals("ar") && !meant.unsure() ? NameForms.nisba(name) : "";
                if (!nisba.isEmpty()) {
                    Name adjective = new Name(new Place(code, PlaceKind.ADJECTIVE), false);
                    part.add(new PlacePattern(nisba, language, LanguageBits.of(language), adjective));
                }
            }
        }
        patterns.values().forEach(part::add);
    }
}
