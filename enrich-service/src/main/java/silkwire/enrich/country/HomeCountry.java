package silkwire.enrich.country;

import java.util.List;
import java.util.Map;
import silkwire.enrich.text.LanguageBits;

/** The country whose papers are written in a language, where that is one country above all. */
final class HomeCountry {
    private static final List<Map.Entry<String, String>> HOMES = List.of(
            Map.entry("kk", "KZ"),
            Map.entry("ky", "KG"),
            Map.entry("uz", "UZ"),
            Map.entry("tk", "TM"),
            Map.entry("tg", "TJ"),
            Map.entry("tr", "TR"));

    private HomeCountry() {}

    /** That of one of {@code languages} (a set of {@link LanguageBits}), or an empty text. */
    static String of(long languages) {
        for (Map.Entry<String, String> home : HOMES) {
            if ((LanguageBits.of(home.getKey()) & languages) != 0) {
                return home.getValue();
            }
        }
        return "";
    }
}
