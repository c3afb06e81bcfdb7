package silkwire.common.expansion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of the gazetteer as the words a query looks for: without its signs, an adjective with the ending its
 * dictionary form has. What needs its neighbours or any ending is no form.
 */
record WrittenPattern(String words, boolean capitals, boolean unsure) {
    private static final String HARD = "кгхжшщч";

    static @Nullable WrittenPattern of(String pattern) {
        if (pattern.indexOf('{') >= 0 || pattern.indexOf('*') >= 0) {
            return null;
        }
        int begin = 0;
        boolean capital = false;
        boolean capitals = false;
        boolean unsure = false;
        while (begin < pattern.length() && "?^!".indexOf(pattern.charAt(begin)) >= 0) {
            unsure |= pattern.charAt(begin) == '?';
            capital |= pattern.charAt(begin) == '^';
            capitals |= pattern.charAt(begin) == '!';
            begin++;
        }
        StringBuilder words = new StringBuilder();
        for (String word : pattern.substring(begin).split(" ")) {
            words.append(words.isEmpty() ? "" : " ").append(ended(word));
        }
        String plain =
                capitals ? words.toString().toUpperCase(Locale.ROOT) : capital ? capitalised(words) : words.toString();
        return plain.isBlank() ? null : new WrittenPattern(plain, capitals, unsure);
    }

    private static String ended(String word) {
        if (word.isEmpty()) {
            return word;
        }
        char sign = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if (sign == '_') {
            boolean hard = !stem.isEmpty() && HARD.indexOf(stem.charAt(stem.length() - 1)) >= 0;
            return stem + (hard ? "ий" : "ый");
        }
        return sign == '~' || sign == '+' ? stem : word;
    }

    private static String capitalised(CharSequence words) {
        String text = words.toString();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
