package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.lucene.FormTerms;
import silkwire.common.lucene.LanguageAnalyzers;
import silkwire.common.lucene.LanguageAnalyzers.PlacedTerm;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TextScope;

/**
 * What words of a query become: terms side by side, and the lanes in which they become just these.
 *
 * @param terms one or more
 */
record Reading(List<PlacedTerm> terms, long lanes) {

    /** Copies the terms. */
    Reading {
        terms = List.copyOf(terms);
    }

    /** Every reading of a word, phrase, prefix or expansion, each once; none where nothing is left of it. */
    static List<Reading> of(QueryNode node) {
        Map<List<PlacedTerm>, Long> lanes = new LinkedHashMap<>();
        read(node, Analyses.all(), lanes);
        List<Reading> readings = new ArrayList<>();
        lanes.forEach((terms, set) -> readings.add(new Reading(terms, set)));
        return readings;
    }

    private static void read(QueryNode node, List<LanguageAnalysis> languages, Map<List<PlacedTerm>, Long> lanes) {
        switch (node) {
            case QueryNode.Word word -> words(word.scope(), Precision.STEMMED, word.text(), languages, lanes);
            case QueryNode.Phrase phrase -> words(phrase.scope(), Precision.EXACT, phrase.text(), languages, lanes);
            case QueryNode.Prefix prefix -> prefix(prefix, languages, lanes);
            case QueryNode.Expanded expanded -> forms(expanded, languages, lanes);
            case QueryNode.InLanguage in ->
                read(
                        in.clause(),
                        languages.stream()
                                .filter(each -> each.language().equals(in.language()))
                                .toList(),
                        lanes);
            default -> throw new IllegalArgumentException("No words: " + node);
        }
    }

    private static void words(
            TextScope scope,
            Precision precision,
            String words,
            List<LanguageAnalysis> languages,
            Map<List<PlacedTerm>, Long> lanes) {
        for (LanguageAnalysis language : languages) {
            List<PlacedTerm> terms = LanguageAnalyzers.placed(language, precision, words);
            add(terms, Lanes.of(language, precision, scope), lanes);
        }
    }

    /** Where it is no single word in a language it finds nothing there. */
    private static void prefix(
            QueryNode.Prefix prefix, List<LanguageAnalysis> languages, Map<List<PlacedTerm>, Long> lanes) {
        for (LanguageAnalysis language : languages) {
            List<PlacedTerm> terms = LanguageAnalyzers.placed(language, Precision.EXACT, prefix.text());
            if (terms.size() == 1) {
                add(terms, Lanes.of(language, Precision.EXACT, prefix.scope()), lanes);
            }
        }
    }

    private static void forms(
            QueryNode.Expanded expanded, List<LanguageAnalysis> languages, Map<List<PlacedTerm>, Long> lanes) {
        for (LanguageAnalysis language : languages) {
            FormTerms forms = FormTerms.of(expanded.expansion(), language);
            long set = Lanes.of(language, Precision.STEMMED, TextScope.TEXT);
            forms.single().forEach(term -> add(List.of(new PlacedTerm(term, 0)), set, lanes));
            forms.phrases().forEach(phrase -> add(phrase, set, lanes));
        }
    }

    private static void add(List<PlacedTerm> terms, long set, Map<List<PlacedTerm>, Long> lanes) {
        if (!terms.isEmpty()) {
            lanes.merge(terms, set, (one, other) -> one | other);
        }
    }
}
