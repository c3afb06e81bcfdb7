package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryTerms;
import silkwire.common.query.TextScope;

/**
 * Long lists of alternatives, as analysts write them, in few clauses: one set of terms per property instead of a clause
 * per word and property. Words that some language reads as several terms are left in {@code rest}. A match scores the
 * same however many words of the list it has.
 */
record WordLists(List<Query> queries, List<QueryNode> rest) {
    /** Shorter lists are scored word by word. */
    private static final int SHORTEST = 32;

    static WordLists of(List<QueryNode> alternatives, QueryTerms analysis) {
        List<Query> queries = new ArrayList<>();
        List<QueryNode> rest = new ArrayList<>(alternatives);
        for (TextScope scope : TextScope.values()) {
            List<QueryNode.Word> words = rest.stream()
                    .filter(QueryNode.Word.class::isInstance)
                    .map(QueryNode.Word.class::cast)
                    .filter(word -> word.scope() == scope)
                    .filter(word -> isOneTermEverywhere(word.text(), analysis))
                    .toList();
            if (words.size() >= SHORTEST) {
                rest.removeAll(words);
                addSets(queries, scope, words, analysis);
            }
        }
        return new WordLists(queries, rest);
    }

    private static boolean isOneTermEverywhere(String word, QueryTerms analysis) {
        return Analyses.all().stream()
                .allMatch(language ->
                        analysis.terms(language, Precision.STEMMED, word).size() == 1);
    }

    private static void addSets(List<Query> queries, TextScope scope, List<QueryNode.Word> words, QueryTerms analysis) {
        for (LanguageAnalysis language : Analyses.all()) {
            Set<String> terms = new LinkedHashSet<>();
            words.forEach(word -> terms.addAll(analysis.terms(language, Precision.STEMMED, word.text())));
            List<FieldValue> values = terms.stream().map(FieldValue::of).toList();
            for (TextField field : scope.fields()) {
                String path = Paths.text(language.path(field, Precision.STEMMED));
                queries.add(Query.of(query -> query.terms(set -> set.field(path).terms(any -> any.value(values)))));
            }
        }
    }
}
