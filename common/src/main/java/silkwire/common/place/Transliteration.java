package silkwire.common.place;

import java.util.HashMap;
import java.util.Map;
import silkwire.common.table.ResourceTable;

/** Writes Kazakh names in the Latin alphabet of 2021, Uzbek ones in Cyrillic and Chinese ones in traditional characters; signs of patterns stay as they are. */
public final class Transliteration {
    private static final Map<String, String> KAZAKH = table(
            "а a ә ä б b в v г g ғ ğ д d е e ё io ж j з z и i й i к k қ q л l м m н n ң ñ о o ө ö п p р r с s т t у u"
                    + " ұ ū ү ü ф f х h һ h ц ts ч tş ш ş щ ş ы y і ı э e ю iu я ia");
    private static final Map<String, String> UZBEK =
            table("sh ш ch ч oʻ ў gʻ ғ yo ё yu ю ya я ye е ts ц a а b б d д e е f ф g г h ҳ"
                    + " i и j ж k к l л m м n н o о p п q қ r р s с t т u у v в x х y й z з ʼ ъ");

    private static final int SHORTEST_SOFTENED = 5;
    private static final String HARD = "ektp";
    private static final String SOFT = "ägdb";

    private static final Map<String, String> TRADITIONAL = traditional();

    private Transliteration() {}

    /** The name in the language's other script, in Turkmen as it stands before endings; the same where it has none. */
    public static String other(String name, String language) {
        return switch (language) {
            case "kk" -> kazakh(name);
            case "uz" -> uzbek(name);
            case "zh" -> written(name, TRADITIONAL);
            case "tk" -> turkmen(name);
            default -> name;
        };
    }

    /** The Turkmen name as it stands before a vowel. */
    private static String turkmen(String name) {
        int softened = name.length() < SHORTEST_SOFTENED ? -1 : HARD.indexOf(name.charAt(name.length() - 1));
        return softened < 0 ? name : name.substring(0, name.length() - 1) + SOFT.charAt(softened);
    }

    /** The Kazakh name in Latin letters; the same where it is in Latin letters already. */
    private static String kazakh(String name) {
        return written(name, KAZAKH);
    }

    /** The Uzbek name in Cyrillic; the same where it is in Cyrillic already. */
    private static String uzbek(String name) {
        String cyrillic = written(name, UZBEK);
        boolean vowel = name.startsWith("E") && cyrillic.startsWith("Е");
        return vowel ? "Э" + cyrillic.substring(1) : cyrillic;
    }

    private static String written(String name, Map<String, String> table) {
        StringBuilder written = new StringBuilder(name.length() + 2);
        for (int i = 0; i < name.length(); ) {
            String pair = i + 1 < name.length()
                    ? table.get(name.substring(i, i + 2).toLowerCase(java.util.Locale.ROOT))
                    : null;
            int length = pair == null ? 1 : 2;
            String source = name.substring(i, i + length);
            String letter = pair == null ? table.getOrDefault(source.toLowerCase(java.util.Locale.ROOT), source) : pair;
            boolean capital = Character.isUpperCase(source.charAt(0));
            written.append(capital ? Character.toUpperCase(letter.charAt(0)) + letter.substring(1) : letter);
            i += length;
        }
        return written.toString();
    }

    private static Map<String, String> traditional() {
        Map<String, String> table = new HashMap<>();
        for (String[] line : ResourceTable.read(Transliteration.class, "traditional.tsv")) {
            table.put(line[0], line[1]);
        }
        return Map.copyOf(table);
    }

    private static Map<String, String> table(String pairs) {
        String[] parts = pairs.split(" ");
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            table.put(parts[i], parts[i + 1]);
        }
        return Map.copyOf(table);
    }
}
