package silkwire.common.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.expansion.Expansion;
import silkwire.common.expansion.Form;

/**
 * What the forms of an expansion become in one language: single terms, each once, and terms side by side.
 *
 * @param words the forms that became {@code phrases}, as they are written
 */
public record FormTerms(Set<String> single, Set<List<LanguageAnalyzers.PlacedTerm>> phrases, List<String> words) {
    /** What one form becomes does not change; there are as many as the tables have forms, and some from rules. */
    private static final Map<Form, List<LanguageAnalyzers.PlacedTerm>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 200_000;

    /** Copies the collections. */
    public FormTerms {
        words = List.copyOf(words);
    }

    /** The terms of the forms that belong to {@code language}. */
    public static FormTerms of(Expansion expansion, LanguageAnalysis language) {
        Set<String> single = new LinkedHashSet<>();
        Set<List<LanguageAnalyzers.PlacedTerm>> phrases = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        for (Form form : expansion.forms()) {
            if (form.language().equals(language.language())) {
                List<LanguageAnalyzers.PlacedTerm> terms = placed(form, language);
                if (terms.size() == 1) {
                    single.add(terms.getFirst().text());
                } else if (!terms.isEmpty() && phrases.add(terms)) {
                    words.add(form.text());
                }
            }
        }
        return new FormTerms(single, phrases, words);
    }

    private static List<LanguageAnalyzers.PlacedTerm> placed(Form form, LanguageAnalysis language) {
        List<LanguageAnalyzers.PlacedTerm> known = KNOWN.get(form);
        if (known == null) {
            known = LanguageAnalyzers.placed(language, Precision.STEMMED, form.text());
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(form, known);
            }
        }
        return known;
    }
}
