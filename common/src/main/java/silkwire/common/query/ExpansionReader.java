package silkwire.common.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import silkwire.common.expansion.Expansion;
import silkwire.common.expansion.Form;
import silkwire.common.expansion.NameExpansions;
import silkwire.common.expansion.PlaceExpansions;

/**
 * Reads places and names: {@code place:Kazakhstan}, {@code place("central asia",countries,capitals)},
 * {@code name:"Kassym-Jomart Tokayev"}.
 */
final class ExpansionReader {
    private static final String CAPITALS = "capitals";
    private static final String COUNTRIES = "countries";
    private static final Set<String> OPTIONS = Set.of(CAPITALS, COUNTRIES);

    private static final KnownExpansions KNOWN = new KnownExpansions();

    private final Cursor cursor;
    private final TextReader texts;
    private final List<QueryWarning> warnings;
    private int forms;

    ExpansionReader(Cursor cursor, TextReader texts, List<QueryWarning> warnings) {
        this.cursor = cursor;
        this.texts = texts;
        this.warnings = warnings;
    }

    QueryNode read(QueryField field) {
        boolean call = cursor.now() == '(';
        int open = cursor.index();
        if (call) {
            cursor.advance();
            cursor.skipBlanks();
        }
        int start = cursor.index();
        String value = value(field, call);
        List<String> options = call ? options(field, open) : List.of();
        Expansion expansion = KNOWN.get(field, value, options, () -> expansion(field, start, value, options));
        forms += expansion.forms().size();
        if (forms > QueryParser.MOST_FORMS) {
            throw cursor.refuseAt(
                    start,
                    "places and names that expand to " + forms + " forms",
                    "at most " + QueryParser.MOST_FORMS + " in one query",
                    null);
        }
        Spellings.warning(value).ifPresent(told -> warnings.add(new QueryWarning(cursor.position(start), told)));
        String caution = expansion.caution();
        if (caution != null) {
            warnings.add(new QueryWarning(cursor.position(start), caution));
        }
        return new QueryNode.Expanded(field, value, options, expansion);
    }

    private String value(QueryField field, boolean call) {
        int start = cursor.index();
        String text = QueryInput.quotation(cursor.now()) != 0 ? texts.quoted() : plain(field, call);
        String value = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (value.indexOf('*') >= 0) {
            throw cursor.refuseAt(start, "`" + value + "`", "a whole name; a * stands behind a word only", null);
        }
        if (value.codePoints().noneMatch(Character::isLetter)) {
            throw cursor.refuseAt(start, "`" + value + "`", field.expects(), field.example());
        }
        return value;
    }

    private String plain(QueryField field, boolean call) {
        int start = cursor.index();
        int end = start;
        while (!QueryInput.endsWord(cursor.ahead(end - start)) && !(call && cursor.ahead(end - start) == ',')) {
            end++;
        }
        if (end == start) {
            throw cursor.refuse(
                    cursor.atEnd() ? "the end" : "`" + cursor.now() + "`",
                    field.expects() + " such as " + field.example());
        }
        cursor.moveTo(end);
        return cursor.slice(start, end);
    }

    private List<String> options(QueryField field, int open) {
        List<String> options = new ArrayList<>();
        while (true) {
            cursor.skipBlanks();
            if (cursor.now() == ',') {
                cursor.advance();
                cursor.skipBlanks();
            }
            if (cursor.atEnd()) {
                throw cursor.refuseAt(
                        open, "an opening bracket that is never closed", "a closing bracket before the end", null);
            }
            if (cursor.now() == ')') {
                cursor.advance();
                return options.stream().sorted().toList();
            }
            String option = option(field);
            if (!options.contains(option)) {
                options.add(option);
            }
        }
    }

    private String option(QueryField field) {
        int start = cursor.index();
        String option = plain(field, true).toLowerCase(Locale.ROOT);
        if (field != QueryField.PLACE || !OPTIONS.contains(option)) {
            throw cursor.refuseAt(
                    start,
                    "`" + option + "`",
                    field == QueryField.PLACE ? "capitals or countries" : "a closing bracket",
                    Nearest.of(option, OPTIONS)
                            .filter(near -> field == QueryField.PLACE)
                            .orElse(null));
        }
        return option;
    }

    private Expansion expansion(QueryField field, int start, String value, List<String> options) {
        if (field == QueryField.NAME) {
            return NameExpansions.all().name(value);
        }
        PlaceExpansions places = PlaceExpansions.all();
        boolean capitals = options.contains(CAPITALS);
        Expansion expansion = places.place(value, capitals).orElseThrow(() -> unknown(places, start, value));
        return options.contains(COUNTRIES) ? withCountries(places, start, value, expansion, capitals) : expansion;
    }

    private Expansion withCountries(
            PlaceExpansions places, int start, String value, Expansion expansion, boolean capitals) {
        Optional<String> region = places.region(value);
        if (region.isEmpty()) {
            throw cursor.refuseAt(
                    start,
                    "`" + value + "` with countries",
                    "a region of several countries, such as \"central asia\"",
                    null);
        }
        List<Form> all = new ArrayList<>(expansion.forms());
        all.addAll(places.countries(RegionVocabulary.countriesOf(region.get()), capitals));
        return new Expansion(expansion.meaning(), all, expansion.omitted(), expansion.caution());
    }

    private RefusedQueryException unknown(PlaceExpansions places, int start, String value) {
        String suggestion = Nearest.of(value, places.keys())
                .map(name -> name.indexOf(' ') < 0 ? "place:" + name : "place:\"" + name + "\"")
                .orElse("text:\"" + value.replace("\\", "").replace("\"", "") + "\"");
        return cursor.refuseAt(start, "`" + value + "`", "a place that the gazetteer has", suggestion);
    }
}
