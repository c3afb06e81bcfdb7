package silkwire.common.query;

import java.util.List;
import java.util.Set;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.expansion.Expansion;

/** What the words of a query become in a language. */
public interface QueryTerms {

    /** The terms that words become, in their order. */
    List<String> terms(LanguageAnalysis language, Precision precision, String words);

    /** What the forms of an expansion become that belong to the language. */
    OfForms of(Expansion expansion, LanguageAnalysis language);

    /**
     * What forms become.
     *
     * @param single the terms of forms that become one, each once
     * @param words forms that become several, as they are written
     */
    record OfForms(Set<String> single, List<String> words) {
        /** Copies the words. */
        public OfForms {
            words = List.copyOf(words);
        }
    }
}
