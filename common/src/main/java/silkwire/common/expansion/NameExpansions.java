package silkwire.common.expansion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.common.place.Transliteration;
import silkwire.common.table.ResourceTable;

/**
 * Persons and organisations across scripts: by the table {@code names.tsv}, then the organisations of states of the
 * gazetteer; any other name by rules of transliteration.
 */
public final class NameExpansions {
    private final Map<String, List<NameRow>> rows = new HashMap<>();
    private final int size;

    private NameExpansions() {
        List<String[]> lines = ResourceTable.read(NameExpansions.class, "names.tsv");
        for (String[] line : lines) {
            NameRow row = NameRow.of(line);
            row.keys()
                    .forEach(key ->
                            rows.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row));
        }
        size = lines.size();
    }

    /** All of them. */
    public static NameExpansions all() {
        return Loaded.ALL;
    }

    /** How many persons and organisations the table has. */
    public int size() {
        return size;
    }

    /** The forms of this name; of one that nothing knows what the rules make of it. */
    public Expansion name(String name) {
        List<NameRow> found = rows.getOrDefault(Spelling.key(name), List.of());
        if (!found.isEmpty()) {
            return known(name, found);
        }
        return PlaceExpansions.all().organisation(name).orElseGet(() -> transcribed(name));
    }

    private static Expansion known(String name, List<NameRow> found) {
        NameRow first = found.getFirst();
        Forms forms = new Forms(name);
        first.addTo(forms);
        String others = found.stream().skip(1).map(NameRow::label).distinct().collect(Collectors.joining(", "));
        String caution =
                others.isEmpty() ? null : "`" + name + "` is read as " + first.label() + "; it also names " + others;
        return new Expansion(first.label(), forms.found(), forms.omitted(), caution);
    }

    private static Expansion transcribed(String name) {
        Forms forms = new Forms(name);
        Transcribed.addTo(forms, name);
        String caution = "`" + name + "` is in no table of names; its spellings in other scripts are made by rules";
        return new Expansion(name, forms.found(), forms.omitted(), caution);
    }

    private static final class Loaded {
        static final NameExpansions ALL = new NameExpansions();
    }

    /** A line of the table: kind, whole name, spellings per language; an empty cell is filled by rules. */
    private record NameRow(String label, Map<String, List<String>> spellings) {
        private static final List<String> COLUMNS = List.of("en", "ru", "ar", "fa", "zh", "kk", "uz", "tr");
        private static final int FIRST_COLUMN = 2;

        static NameRow of(String[] line) {
            Map<String, List<String>> spellings = new HashMap<>();
            for (int i = 0; i < COLUMNS.size() && i + FIRST_COLUMN < line.length; i++) {
                String cell = line[i + FIRST_COLUMN].strip();
                if (!cell.isEmpty()) {
                    spellings.put(COLUMNS.get(i), List.of(cell.split("\\|")));
                }
            }
            return new NameRow(line[1], spellings);
        }

        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            keys.add(Spelling.key(label));
            spellings.values().forEach(names -> names.forEach(name -> keys.add(Spelling.key(name))));
            return keys;
        }

        private List<String> in(String language) {
            return spellings.getOrDefault(language, List.of());
        }

        void addTo(Forms forms) {
            spellings.forEach((language, names) -> names.forEach(name -> forms.add(language, name, Origin.TABLE)));
            for (String latin : in("en")) {
                for (String language : List.of("fr", "tr", "tk", "other")) {
                    forms.add(language, latin, Origin.TABLE);
                }
            }
            in("tr").forEach(turkish -> forms.add("tk", turkish, Origin.TABLE));
            in("uz").forEach(uzbek -> forms.add("uz", Transliteration.other(uzbek, "uz"), Origin.TABLE));
            in("kk").forEach(kazakh -> {
                forms.add("kk", Transliteration.other(kazakh, "kk"), Origin.TABLE);
                forms.add("ky", kazakh, Origin.TABLE);
            });
            for (String cyrillic : in("ru")) {
                for (String language : List.of("kk", "ky", "tg", "uz", "other")) {
                    forms.add(language, cyrillic, Origin.TABLE);
                }
                if (in("uz").isEmpty()) {
                    forms.add("uz", Transcription.uzbek(cyrillic), Origin.TRANSLITERATION);
                }
                forms.add("tk", Transcription.turkmen(cyrillic), Origin.TRANSLITERATION);
                forms.add("fr", Transcription.french(cyrillic), Origin.TRANSLITERATION);
            }
            if (in("fa").isEmpty()) {
                in("ar").forEach(arabic ->
                        forms.add("fa", Transcription.persianLetters(arabic), Origin.TRANSLITERATION));
            }
            in("zh").forEach(chinese -> forms.add("zh", Transliteration.other(chinese, "zh"), Origin.TABLE));
        }
    }
}
