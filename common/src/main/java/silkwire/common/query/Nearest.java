package silkwire.common.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the known word a mistyped one most likely stands for, by Levenshtein's distance. */
final class Nearest {
    static final List<String> FIELDS =
            Stream.of(QueryField.values()).map(QueryField::text).toList();
    static final List<String> LABELS = List.of("supportive", "critical", "neutral", "unclear");

    private Nearest() {}

    /** The known word at most two edits away, one for a word of four characters or fewer. */
    static Optional<String> of(String word, Collection<String> known) {
        String folded = word.toLowerCase(Locale.ROOT);
        int allowed = folded.length() <= 4 ? 1 : 2;
        String best = null;
        int least = allowed + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - folded.length()) < least) {
                int distance = distance(folded, candidate);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], before[j]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
