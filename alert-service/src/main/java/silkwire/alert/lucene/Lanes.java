package silkwire.alert.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.query.TextScope;

/**
 * Lanes by their numbers: a lane is one reading of an article, its title or body by the analysis of one language, stemmed or
 * exact. A set of lanes is a long, a bit for each.
 */
final class Lanes {
    private static final int OF_A_LANGUAGE = 4;
    private static final int EXACT = 2;
    private static final int BODY = 1;
    private static final Map<String, Integer> FIRST = first();

    private Lanes() {}

    static int of(LanguageAnalysis language, Precision precision, TextField field) {
        int first = Objects.requireNonNull(FIRST.get(language.language()), language.language());
        return first + (precision == Precision.EXACT ? EXACT : 0) + (field == TextField.BODY ? BODY : 0);
    }

    /** The set of lanes in which words of this scope stand. */
    static long of(LanguageAnalysis language, Precision precision, TextScope scope) {
        long lanes = 0;
        for (TextField field : scope.fields()) {
            lanes |= 1L << of(language, precision, field);
        }
        return lanes;
    }

    static TextField field(int lane) {
        return (lane & BODY) == 0 ? TextField.TITLE : TextField.BODY;
    }

    /** The exact lane beside a stemmed one: the same words at the same positions. */
    static int exact(int lane) {
        return lane | EXACT;
    }

    private static Map<String, Integer> first() {
        List<LanguageAnalysis> languages = Analyses.all();
        if (languages.size() * OF_A_LANGUAGE > Long.SIZE) {
            throw new IllegalStateException("There are more lanes than bits: " + languages.size() + " languages");
        }
        Map<String, Integer> first = new HashMap<>();
        for (LanguageAnalysis language : languages) {
            first.put(language.language(), first.size() * OF_A_LANGUAGE);
        }
        return Map.copyOf(first);
    }
}
