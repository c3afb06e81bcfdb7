package silkwire.common.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.expansion.Form;
import silkwire.common.query.QueryNode;

/** NEAR as intervals, as Elasticsearch builds them of its {@code intervals} query. */
final class Nearness {
    private final QueryNode.Near near;

    Nearness(QueryNode.Near near) {
        this.near = near;
    }

    /** A query per language and field in which both sides have words. */
    List<Query> in(List<LanguageAnalysis> languages) {
        List<Query> queries = new ArrayList<>();
        for (LanguageAnalysis language : languages) {
            for (TextField field : near.scope().fields()) {
                List<IntervalsSource> left = sources(near.left(), language, field);
                List<IntervalsSource> right = sources(near.right(), language, field);
                if (!left.isEmpty() && !right.isEmpty()) {
                    IntervalsSource both = Intervals.unordered(anyOf(left), anyOf(right));
                    queries.add(new IntervalQuery(
                            language.path(field, Precision.STEMMED), Intervals.maxgaps(near.distance(), both)));
                }
            }
        }
        return queries;
    }

    private static IntervalsSource anyOf(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(sources.toArray(IntervalsSource[]::new));
    }

    private static List<IntervalsSource> sources(List<QueryNode> words, LanguageAnalysis language, TextField field) {
        return words.stream().flatMap(each -> sources(each, language, field)).toList();
    }

    private static Stream<IntervalsSource> sources(QueryNode each, LanguageAnalysis language, TextField field) {
        return switch (each) {
            case QueryNode.Word word -> source(word.text(), language, Precision.STEMMED);
            case QueryNode.Phrase phrase ->
                source(phrase.text(), language, Precision.EXACT)
                        .map(source -> Intervals.fixField(language.path(field, Precision.EXACT), source));
            case QueryNode.Expanded expanded ->
                expanded.expansion().forms().stream()
                        .filter(form -> form.language().equals(language.language()))
                        .map(Form::text)
                        .flatMap(text -> source(text, language, Precision.STEMMED));
            default -> throw new IllegalArgumentException("No word or phrase: " + each);
        };
    }

    private static Stream<IntervalsSource> source(String words, LanguageAnalysis language, Precision precision) {
        IntervalsSource[] terms = LanguageAnalyzers.terms(language, precision, words).stream()
                .map(Intervals::term)
                .toArray(IntervalsSource[]::new);
        return terms.length == 0 ? Stream.empty() : Stream.of(terms.length == 1 ? terms[0] : Intervals.phrase(terms));
    }
}
