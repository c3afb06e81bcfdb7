package silkwire.agreement;

import java.util.List;
import silkwire.common.table.ResourceTable;

/** The golden list of {@code common}: which query finds which text in which language. */
public final class GoldenPairs {
    private GoldenPairs() {}

    /** All of them, in the order of the list. */
    public static List<Pair> all() {
        return ResourceTable.read(GoldenPairs.class, "/silkwire/common/lucene/golden-matches.tsv").stream()
                .map(line -> new Pair(line[0], line[1].equals("yes"), line[2], line[3]))
                .toList();
    }

    /** One line of the list. */
    public record Pair(String language, boolean finds, String query, String text) {}
}
