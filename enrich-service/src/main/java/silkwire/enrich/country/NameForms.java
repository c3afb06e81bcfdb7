package silkwire.enrich.country;

import java.util.Set;

/** Turns a country's name as CLDR gives it into a pattern that takes the endings of its language. */
final class NameForms {
    private static final Set<String> SLAVIC = Set.of("ru", "uk", "be", "bg");
    private static final Set<String> SUFFIXING =
            Set.of("kk", "ky", "uz", "tk", "tr", "az", "tt", "ba", "ug", "tg", "fa");
    private static final Set<String> ADJECTIVE_ENDINGS = Set.of("ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой");
    private static final int SHORTEST_NISBA = 4;
    private static final int SHORTEST_DECLINED = 3;

    private NameForms() {}

    static String inflected(String name, String language) {
        String capital = Character.isUpperCase(name.charAt(0)) ? "^" : "";
        if (SLAVIC.contains(language)) {
            StringBuilder pattern = new StringBuilder(capital);
            for (String word : name.split(" ")) {
                pattern.append(declined(word)).append(' ');
            }
            return pattern.toString();
        }
        if (SUFFIXING.contains(language) && name.length() > 2) {
            return capital + name + "~";
        }
        return language.equals("ko") ? name + "*" : capital + name;
    }

    /** The nisba of a one-word Arabic name: صيني, فرنسي, كازاخستاني; empty where there is none. */
    static String nisba(String name) {
        if (name.indexOf(' ') >= 0 || name.endsWith("ي") || name.endsWith("و")) {
            return "";
        }
        boolean definite = name.startsWith("ال");
        String stem = definite ? name.substring(2) : name;
        if (stem.endsWith("يا") && stem.length() > SHORTEST_NISBA) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.endsWith("ا") || stem.endsWith("ة")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        boolean misleading = name.equals("المجر") || name.equals("النيجر");
        return misleading || stem.length() < (definite ? 3 : SHORTEST_NISBA) ? "" : stem + "~";
    }

    /** The languages that share one set of endings: a pattern written for one of them holds for all. */
    static String family(String language) {
        if (SLAVIC.contains(language)) {
            return "slavic";
        }
        if (language.equals("tg") || language.equals("fa")) {
            return "iranian";
        }
        return SUFFIXING.contains(language) ? "turkic" : "";
    }

    private static String declined(String word) {
        if (word.length() < SHORTEST_DECLINED) {
            return word;
        }
        String tail = word.substring(word.length() - 2);
        if (word.length() > 4 && ADJECTIVE_ENDINGS.contains(tail)) {
            return word.substring(0, word.length() - 2) + "_";
        }
        char last = word.charAt(word.length() - 1);
        if ("аяйьы".indexOf(last) >= 0) {
            return word.substring(0, word.length() - 1) + "~";
        }
        return "оеиуюэі".indexOf(last) >= 0 ? word : word + "~";
    }
}
