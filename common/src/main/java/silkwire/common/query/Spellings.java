package silkwire.common.query;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import silkwire.common.table.ResourceTable;

/** Words that are understood and yet likely not meant: common misspellings, and letters of two scripts in one word. */
final class Spellings {
    private static final Map<String, String> RIGHT_BY_WRONG = misspellings();

    private Spellings() {}

    private static Map<String, String> misspellings() {
        Map<String, String> table = new HashMap<>();
        for (String[] line : ResourceTable.read(Spellings.class, "misspellings.tsv")) {
            for (String wrong : line[1].split("\\|")) {
                table.put(wrong, line[0]);
            }
        }
        return Map.copyOf(table);
    }

    /** What to say about this word. */
    static Optional<String> warning(String word) {
        String right = RIGHT_BY_WRONG.get(word.toLowerCase(Locale.ROOT));
        if (right != null) {
            return Optional.of("`" + word + "` is a common misspelling of `" + right + "`");
        }
        return mixesScripts(word)
                ? Optional.of(
                        "`" + word + "` has Latin and Cyrillic letters in one word; it finds only what mixes them too")
                : Optional.empty();
    }

    private static boolean mixesScripts(String word) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            cyrillic |= c >= '\u0400' && c < '\u0530' && UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
            if (c == '-' || c == '.' || c == '/') {
                return false;
            }
        }
        return latin && cyrillic;
    }
}
