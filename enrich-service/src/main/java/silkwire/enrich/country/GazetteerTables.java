package silkwire.enrich.country;

import java.util.HashMap;
import java.util.Map;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceKind;
import silkwire.common.place.PlaceRow;
import silkwire.common.place.PlaceTables;
import silkwire.common.place.Transliteration;
import silkwire.enrich.text.LanguageBits;

/** Reads the tables of the gazetteer: names from CLDR, places, and our own names of peoples, seats of power and leaders. */
final class GazetteerTables {
    /** A continent that has a code. */
    private static final String ANTARCTICA = "AQ";

    /** The column with a leader's years. */
    private static final int OFFICE = 4;

    private final GazetteerPart part;

    private GazetteerTables(GazetteerPart part) {
        this.part = part;
    }

    /** Everything that {@code languages} have. */
    static GazetteerPart read(long languages) {
        GazetteerTables tables = new GazetteerTables(new GazetteerPart(languages));
        for (String[] line : PlaceTables.countries()) {
            tables.addName(line[0], line[1], line[2].split(","));
        }
        for (PlaceRow row : PlaceTables.places()) {
            PlacePatterns.of(row, tables.part).forEach(tables.part::add);
        }
        PlaceTables.peoples().forEach(tables::addOwn);
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
            if (part.takes(language) && name.length() > 1 && !PlaceTables.isConditional(code, language)) {
                Name meant = new Name(new Place(code, PlaceKind.NAME), PlaceTables.isMisleading(code, language));
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
