package silkwire.common.query;

import java.util.List;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.expansion.Extent;

/**
 * How many comparisons with the index a query becomes: a word is compared with title and body of every language. An index
 * has a limit of its own on them, which a query must stay below to be answered at all.
 */
final class Breadth {
    /** So many words joined by OR, or more, are compared as one set. */
    private static final int SET = 32;

    private static final Extent NONE = new Extent(0, 0, 0);

    private static final int LANGUAGES = Analyses.all().size();

    private Breadth() {}

    static int of(QueryNode node) {
        return switch (node) {
            case QueryNode.And and -> sum(and.clauses());
            case QueryNode.Or or -> alternatives(or.clauses());
            case QueryNode.Not not -> of(not.clause());
            case QueryNode.Word word -> LANGUAGES * fields(word.scope());
            case QueryNode.Phrase phrase -> LANGUAGES * fields(phrase.scope());
            case QueryNode.Prefix prefix -> LANGUAGES * fields(prefix.scope());
            case QueryNode.InLanguage in -> Math.ceilDiv(of(in.clause()), LANGUAGES);
            case QueryNode.Near near -> near(near);
            case QueryNode.Expanded expanded -> 2 * (LANGUAGES + phrases(expanded));
            case QueryNode.Everything everything -> 1;
            case QueryNode.Value value -> 1;
            case QueryNode.ValuePrefix prefix -> 1;
            case QueryNode.StanceIs stance -> 1;
            case QueryNode.RelationIs relation -> 1;
            case QueryNode.TimeRange range -> 1;
        };
    }

    private static int sum(List<QueryNode> clauses) {
        return clauses.stream().mapToInt(Breadth::of).sum();
    }

    private static int alternatives(List<QueryNode> clauses) {
        int breadth = 0;
        for (TextScope scope : TextScope.values()) {
            long words = clauses.stream()
                    .filter(clause -> clause instanceof QueryNode.Word word && word.scope() == scope)
                    .count();
            breadth += (int) (words < SET ? words : 1) * LANGUAGES * fields(scope);
        }
        return breadth
                + clauses.stream()
                        .filter(clause -> !(clause instanceof QueryNode.Word))
                        .mapToInt(Breadth::of)
                        .sum();
    }

    private static int fields(TextScope scope) {
        return scope.fields().size();
    }

    /** An index compares each alternative of one side with each of the other. */
    private static int near(QueryNode.Near near) {
        int breadth = 0;
        for (LanguageAnalysis language : Analyses.all()) {
            Extent left = extent(near.left(), language.language());
            Extent right = extent(near.right(), language.language());
            breadth += left.forms() * right.words() + right.forms() * left.words();
        }
        return breadth * fields(near.scope());
    }

    private static Extent extent(List<QueryNode> side, String language) {
        int forms = 0;
        int words = 0;
        for (QueryNode each : side) {
            Extent extent = extent(each, language);
            forms += extent.forms();
            words += extent.words();
        }
        return new Extent(forms, words, 0);
    }

    /** Of what is looked for in this language: a word or phrase as if it were a form. */
    private static Extent extent(QueryNode each, String language) {
        return switch (each) {
            case QueryNode.Expanded expanded -> expanded.expansion().extents().getOrDefault(language, NONE);
            case QueryNode.Phrase phrase ->
                new Extent(1, Extent.words(phrase.text().replace(' ', '-')), 0);
            case QueryNode.Word word -> new Extent(1, Extent.words(word.text()), 0);
            default -> NONE;
        };
    }

    private static int phrases(QueryNode.Expanded expanded) {
        return expanded.expansion().extents().values().stream()
                .mapToInt(Extent::phrases)
                .sum();
    }
}
