package silkwire.enrich.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import silkwire.common.table.ResourceTable;

/**
 * What the sentences of the sets are examples of, read from {@code training.tsv}: of a language that is answered, or of one
 * that is refused. Every third sentence of each language in FLORES is kept back: it teaches nothing, it judges.
 */
final class TrainingMix {
    private static final int KEPT_BACK = 3;

    private final Map<String, String> languages = new HashMap<>();
    private final Set<String> scripts = new HashSet<>();
    private final Map<String, List<Rewriting>> rewritings = new HashMap<>();

    TrainingMix() {
        for (String[] line : ResourceTable.read(TrainingMix.class, "training.tsv")) {
            String language = line[0];
            for (String script : line[1].split(",")) {
                scripts.add(language + "_" + script);
            }
            for (String name : line[2].split(",")) {
                languages.put(name, language);
            }
            rewritings.put(language, line.length > 3 ? rewritings(line[3]) : List.of());
        }
    }

    private static List<Rewriting> rewritings(String names) {
        return Stream.of(names.split(",")).map(Rewriting::new).toList();
    }

    /** The class of a language, by its name in a set: BCP 47, or {@code und-} and that name for one that is refused. */
    String classOf(String name) {
        return languages.getOrDefault(name, DetectedLanguages.UNDETERMINED + "-" + name);
    }

    /** Whether texts of the class are written in this script, so that what is not may be left out. */
    boolean isWrittenIn(String name, Script script) {
        String language = classOf(name);
        return isRefused(language)
                ? name.endsWith("_" + script.code())
                : scripts.contains(language + "_" + script.code());
    }

    /** The other ways to write this class that shall be learned too. */
    List<Rewriting> rewritingsOf(String language) {
        return rewritings.getOrDefault(language, List.of());
    }

    static boolean isRefused(String language) {
        return language.startsWith(DetectedLanguages.UNDETERMINED);
    }

    /** Whether this sentence may teach. */
    boolean trains(String set, int row) {
        return !set.equals(SentenceSet.FLORES.name()) || row % KEPT_BACK != 1;
    }

    /** The language that should be found in this sentence, if it judges. */
    Optional<String> judges(String set, String name, int row) {
        String language = classOf(name);
        return trains(set, row)
                ? Optional.empty()
                : Optional.of(isRefused(language) ? DetectedLanguages.UNDETERMINED : language);
    }
}
