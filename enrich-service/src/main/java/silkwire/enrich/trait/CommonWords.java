package silkwire.enrich.trait;

import java.util.HashSet;
import java.util.Set;
import silkwire.common.folding.Folding;
import silkwire.common.table.ResourceTable;

/** Words of the languages written without capitals that are no names. */
final class CommonWords {
    private final Set<String> words = new HashSet<>();

    CommonWords() {
        for (String table : new String[] {"common-ar.tsv", "common-fa.tsv"}) {
            for (String[] line : ResourceTable.read(CommonWords.class, table)) {
                for (String word : line[0].split(" ")) {
                    words.add(Folding.fold(word));
                }
            }
        }
    }

    boolean has(String folded) {
        return words.contains(folded);
    }
}
