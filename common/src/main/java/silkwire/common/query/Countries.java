package silkwire.common.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of ISO 3166-1 and Kosovo under the user-assigned XK, with their names in our languages for those who write a name where a code belongs. */
public final class Countries {
    private static final String KOSOVO = "XK";
    static final Set<String> CODES = codes();

    private Countries() {}

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add(KOSOVO);
        return Set.copyOf(codes);
    }

    /** Whether this is the code of a country. */
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** The code of the country with this name, or with this code of three letters; a small misspelling is forgiven. */
    static Optional<String> codeFor(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String exact = Named.CODES_BY_NAME.get(folded);
        if (exact != null || folded.length() < 4) {
            return Optional.ofNullable(exact);
        }
        return Nearest.of(folded, Named.CODES_BY_NAME.keySet()).map(Named.CODES_BY_NAME::get);
    }

    /** Built when the first mistake needs it. */
    private static final class Named {
        private static final List<String> LANGUAGES =
                List.of("en", "ar", "ru", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr");
        static final Map<String, String> CODES_BY_NAME = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            for (String code : CODES) {
                Locale country = new Locale.Builder().setRegion(code).build();
                for (String language : LANGUAGES) {
                    names.putIfAbsent(
                            country.getDisplayCountry(Locale.of(language)).toLowerCase(Locale.ROOT), code);
                }
                if (!code.equals(KOSOVO)) {
                    names.putIfAbsent(country.getISO3Country().toLowerCase(Locale.ROOT), code);
                }
            }
            names.putIfAbsent("uk", "GB");
            names.putIfAbsent("usa", "US");
            return names;
        }
    }
}
