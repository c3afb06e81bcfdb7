package silkwire.enrich.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.table.ResourceTable;

/**
 * Which sentences of which set make the model and which judge it, read from {@code training.tsv}. A sentence is told by
 * its set, its language as the set calls it, and its number within that language.
 */
final class TrainingMix {
    private static final String ANY = "*";

    private final Map<String, Use> training = new HashMap<>();
    private final Map<String, Use> judging = new HashMap<>();
    private final Set<String> spared = new HashSet<>();

    TrainingMix() {
        for (String[] line : ResourceTable.read(TrainingMix.class, "training.tsv")) {
            Use use = new Use(line[1], Rows.valueOf(line[3].toUpperCase(Locale.ROOT)));
            for (String language : line[4].split(",")) {
                add(line[0], line[2] + "/" + language, use);
            }
        }
    }

    private record Use(String name, Rows rows) {}

    /** Every sentence of a language, or every second. */
    private enum Rows {
        ALL,
        EVEN,
        ODD;

        boolean has(int row) {
            return this == ALL || (row % 2 == 0) == (this == EVEN);
        }
    }

    private void add(String use, String key, Use how) {
        switch (use) {
            case "train" -> training.put(key, how);
            case "judge" -> {
                judging.put(key, how);
                spared.add(key);
            }
            case "leave" -> spared.add(key);
            default -> throw new IllegalStateException("training.tsv knows train, judge and leave, not " + use);
        }
    }

    /** The class that this sentence is an example of, if it is one. */
    Optional<String> trains(String set, String language, int row) {
        String key = set + "/" + language;
        Use other = spared.contains(key) ? null : training.get(set + "/" + ANY);
        return nameOf(training.getOrDefault(key, other), row);
    }

    /** The language that should be found in this sentence, if it judges. */
    Optional<String> judges(String set, String language, int row) {
        return nameOf(judging.getOrDefault(set + "/" + language, judging.get(set + "/" + ANY)), row);
    }

    private static Optional<String> nameOf(@Nullable Use use, int row) {
        return Optional.ofNullable(use).filter(it -> it.rows.has(row)).map(Use::name);
    }
}
