package silkwire.common.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The language codes of ISO 639-1 and {@code und}, with names for those who write a name where a code belongs. */
public final class Languages {
    static final Set<String> CODES = codes();

    private Languages() {}

    private static Set<String> codes() {
        Set<String> codes = new java.util.HashSet<>(List.of(Locale.getISOLanguages()));
        codes.addAll(List.of("und", "ckb", "zh"));
        return Set.copyOf(codes);
    }

    /** Whether a query and an article may name this code. */
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

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
        static final Map<String, String> CODES_BY_NAME = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            for (String code : CODES) {
                Locale language = Locale.of(code);
                for (Locale in : List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("ar"), language)) {
                    names.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), code);
                }
                names.putIfAbsent(language.getISO3Language().toLowerCase(Locale.ROOT), code);
            }
            return names;
        }
    }
}
