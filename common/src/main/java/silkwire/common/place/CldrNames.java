package silkwire.common.place;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table {@code countries-cldr.tsv} as ICU4J gives it: the names of every ISO 3166-1 country in all languages CLDR
 * has (but those written beyond the basic plane). After an update of ICU4J it is to be written again; a test fails
 * until then.
 */
public final class CldrNames {
    private CldrNames() {}

    /** Writes the table to {@code file}. */
    public static void write(Path file) throws IOException {
        Files.writeString(file, table());
    }

    /** The whole table, always the same for one ICU4J. */
    static String table() {
        Map<String, Set<String>> languages = new TreeMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (locale.getCountry().isEmpty() && locale.getVariant().isEmpty()) {
                collect(locale, languages);
            }
        }
        StringBuilder table = new StringBuilder("""
                # kind: name. source: CLDR through ICU4J (Unicode License v3), written by CldrNames.
                # country, name, languages it is used in
                """);
        languages.forEach((key, codes) ->
                table.append(key).append('\t').append(String.join(",", codes)).append('\n'));
        return table.toString();
    }

    private static void collect(ULocale locale, Map<String, Set<String>> languages) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
        LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, com.ibm.icu.text.DisplayContext.LENGTH_SHORT);
        for (String country : Locale.getISOCountries()) {
            for (LocaleDisplayNames each : new LocaleDisplayNames[] {names, brief}) {
                String name = each.regionDisplayName(country);
                if (name != null
                        && !name.equals(country)
                        && name.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
                    String bare = name.replaceAll("\\s*[(（].*", "").strip();
                    languages
                            .computeIfAbsent(country + "\t" + bare, key -> new TreeSet<>())
                            .add(locale.getLanguage());
                }
            }
        }
    }
}
