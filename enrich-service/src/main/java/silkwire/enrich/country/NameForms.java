package silkwire.enrich.country;

import java.util.Set;

/** Turns a country's name as CLDR gives it into a pattern that takes the endings of its language. */
final class NameForms {
    private static final Set<String> SLAVIC = Set.of("ru", "uk", "be", "bg");
    private static final Set<String> SUFFIXING =
            Set.of("kk", "ky", "uz", "tk", "tr", "az", "tt", "ba", "ug", "tg", "fa");
    private static final Set<String> ADJECTIVE_ENDINGS = Set.of("ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой");

    /** Cities whose adjective is an ordinary word, a person's or another region's. */
    private static final Set<String> COMMON_ADJECTIVES = Set.of(
            "Братск",
            "Советск",
            "Уральск",
            "Октябрьск",
            "Знаменск",
            "Первомайск",
            "Северск",
            "Приморск",
            "Троицк",
            "Успенск",
            "Покровск",
            "Воскресенск",
            "Красноармейск",
            "Комсомольск",
            "Никольск",
            "Ленинград",
            "Свердловск",
            "Киров",
            "Калинин",
            "Жуков",
            "Королёв",
            "Чехов",
            "Пушкин",
            "Дмитров",
            "Александров",
            "Ганновер",
            "Арлингтон",
            "Красногорск",
            "Черноморск",
            "Приозерск",
            "Димитров",
            "Артём",
            "Фрунзе");

    private static final int SHORTEST_NISBA = 4;
    private static final int SHORTEST_DECLINED = 3;
    private static final int SHORTEST_ADJECTIVE = 5;
    private static final int SHORTEST_TURKISH = 6;

    private NameForms() {}

    /** A place's name: as {@link #inflected}, but in Turkish a short one stays as it is, for an apostrophe parts endings. */
    static String ofPlace(String name, String language) {
        boolean bare = language.equals("tr") && name.length() < SHORTEST_TURKISH;
        return bare ? (Character.isUpperCase(name.charAt(0)) ? "^" : "") + name : inflected(name, language);
    }

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

    /** The adjective of a Russian city's or region's name: Бишкек and "Вологодская область" do. */
    static String adjective(String name) {
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        if (blank > 0) {
            boolean region = first.endsWith("ская") || first.endsWith("ский");
            return region ? "^" + first.substring(0, first.length() - 2) + "_" : "";
        }
        if (COMMON_ADJECTIVES.contains(name)) {
            return "";
        }
        char last = name.charAt(name.length() - 1);
        boolean consonant = "бвгджзклмнпрстфхцчшщ".indexOf(last) >= 0 && name.length() >= SHORTEST_ADJECTIVE;
        return consonant ? name + (name.endsWith("ск") ? "_" : "ск_") : "";
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
        String stem = word.substring(0, word.length() - 1);
        boolean afterVowel = "аоуеыэюі".indexOf(word.charAt(word.length() - 2)) >= 0;
        return switch (last) {
            case 'а', 'я' -> afterVowel && last == 'а' ? word : stem + "+";
            case 'й', 'ь', 'ы' -> stem + "~";
            case 'о', 'е', 'и', 'у', 'ю', 'э', 'і' -> word;
            default -> word + "~";
        };
    }
}
