package silkwire.enrich.language;

import java.util.HashMap;
import java.util.Map;
import silkwire.common.table.ResourceTable;

/** Writes a language in another of its scripts, letter by letter as {@code rewritings.tsv} says; good enough to learn from. */
final class Rewriting {
    private static final int LONGEST = 2;
    private static final String BEGIN = "^";
    private static final String FRONT = "ٴ";

    private final Map<String, String> letters = new HashMap<>();

    Rewriting(String name) {
        for (String[] line : ResourceTable.read(Rewriting.class, "rewritings.tsv")) {
            if (line[0].equals(name)) {
                letters.put(line[1], line.length > 2 ? line[2] : "");
            }
        }
    }

    /** {@code text}, in lower case, rewritten; what has no letter of its own stays. */
    String of(String text) {
        StringBuilder rewritten = new StringBuilder(text.length());
        for (String word : Letters.withPlainApostrophes(text).split(" ")) {
            rewritten.append(rewritten.isEmpty() ? "" : " ").append(word(word));
        }
        return rewritten.toString();
    }

    private String word(String word) {
        StringBuilder rewritten = new StringBuilder();
        String begin = letters.get(BEGIN + (word.isEmpty() ? "" : word.charAt(0)));
        rewritten.append(begin == null ? "" : begin);
        int i = begin == null ? 0 : 1;
        while (i < word.length()) {
            int length = Math.min(LONGEST, word.length() - i);
            while (length > 1 && !letters.containsKey(word.substring(i, i + length))) {
                length--;
            }
            String piece = word.substring(i, i + length);
            rewritten.append(letters.getOrDefault(piece, piece));
            i += length;
        }
        return markedInFront(rewritten.toString());
    }

    /** Arabic Kazakh marks a word with front vowels once, in front, and not where گ, ك or ە say it already. */
    private static String markedInFront(String word) {
        String plain = word.replace(FRONT, "");
        boolean isMarked = plain.length() < word.length() && plain.matches("[^گكە]*");
        return isMarked ? FRONT + plain : plain;
    }
}
