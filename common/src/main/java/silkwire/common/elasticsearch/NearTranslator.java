package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.expansion.Form;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryTerms;

/** Translates NEAR to {@code intervals}: quotations are compared in the unstemmed property, all else in the stemmed one. */
final class NearTranslator {
    private final QueryNode.Near near;
    private final QueryTerms terms;

    NearTranslator(QueryNode.Near near, QueryTerms terms) {
        this.near = near;
        this.terms = terms;
    }

    /** A query over every language and field in which both sides have words. */
    Query in(List<LanguageAnalysis> languages) {
        List<Query> clauses = new ArrayList<>();
        for (LanguageAnalysis language : languages) {
            for (TextField field : near.scope().fields()) {
                List<Intervals> left = intervals(near.left(), language, field);
                List<Intervals> right = intervals(near.right(), language, field);
                if (!left.isEmpty() && !right.isEmpty()) {
                    clauses.add(both(Paths.text(language.path(field, Precision.STEMMED)), left, right));
                }
            }
        }
        return clauses.isEmpty()
                ? Query.of(query -> query.matchNone(none -> none))
                : Query.of(query -> query.disMax(best -> best.queries(clauses)));
    }

    private Query both(String path, List<Intervals> left, List<Intervals> right) {
        return Query.of(query -> query.intervals(intervals -> intervals
                .field(path)
                .allOf(all -> all.ordered(false).maxGaps(near.distance()).intervals(anyOf(left), anyOf(right)))));
    }

    private static Intervals anyOf(List<Intervals> intervals) {
        return intervals.size() == 1
                ? intervals.getFirst()
                : Intervals.of(any -> any.anyOf(each -> each.intervals(intervals)));
    }

    private List<Intervals> intervals(List<QueryNode> words, LanguageAnalysis language, TextField field) {
        return words.stream().flatMap(each -> intervals(each, language, field)).toList();
    }

    private Stream<Intervals> intervals(QueryNode each, LanguageAnalysis language, TextField field) {
        return switch (each) {
            case QueryNode.Word word -> sideBySide(word.text(), language, Precision.STEMMED, null);
            case QueryNode.Phrase phrase ->
                sideBySide(phrase.text(), language, Precision.EXACT, Paths.text(language.path(field, Precision.EXACT)));
            case QueryNode.Expanded expanded ->
                expanded.expansion().forms().stream()
                        .filter(form -> form.language().equals(language.language()))
                        .map(Form::text)
                        .flatMap(text -> sideBySide(text, language, Precision.STEMMED, null));
            default -> throw new IllegalArgumentException("No word or phrase: " + each);
        };
    }

    private Stream<Intervals> sideBySide(
            String words, LanguageAnalysis language, Precision precision, @Nullable String path) {
        return terms.terms(language, precision, words).isEmpty()
                ? Stream.empty()
                : Stream.of(Intervals.of(each -> each.match(
                        match -> match.query(words).ordered(true).maxGaps(0).useField(path))));
    }
}
