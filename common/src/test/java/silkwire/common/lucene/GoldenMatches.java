package silkwire.common.lucene;

import java.util.List;
import silkwire.common.table.ResourceTable;

/** The golden list: which query finds which text in which language. */
final class GoldenMatches {
    private GoldenMatches() {}

    static List<Pair> all() {
        return ResourceTable.read(GoldenMatches.class, "golden-matches.tsv").stream()
                .map(parts -> new Pair(parts[0], parts[1].equals("yes"), parts[2], parts[3]))
                .toList();
    }

    /** One line of the list. */
    record Pair(String language, boolean finds, String query, String text) {}
}
