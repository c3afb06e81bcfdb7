package silkwire.common.expansion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the forms of one language are.
 *
 * @param forms how many there are
 * @param words how many words they have together; of Chinese, Japanese and Korean the pairs of characters
 * @param phrases how many have several words
 */
public record Extent(int forms, int words, int phrases) {
    private static final Extent NONE = new Extent(0, 0, 0);

    static Map<String, Extent> of(List<Form> forms) {
        Map<String, Extent> extents = new HashMap<>();
        for (Form form : forms) {
            Extent extent = extents.getOrDefault(form.language(), NONE);
            int words = words(form.text());
            extents.put(
                    form.language(),
                    new Extent(extent.forms + 1, extent.words + words, extent.phrases + (words > 1 ? 1 : 0)));
        }
        return Map.copyOf(extents);
    }

    /** Words parted by hyphens, and the pairs of characters that Chinese, Japanese and Korean are cut into. */
    public static int words(String text) {
        int words = 1;
        int characters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += c == '-' ? 1 : 0;
            characters += c >= '\u1100' && isCut(c) ? 1 : 0;
        }
        return words + Math.max(0, characters - 2);
    }

    private static boolean isCut(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
