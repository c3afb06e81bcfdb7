package silkwire.common.query;

import java.util.List;
import silkwire.common.analysis.Analyses;
import silkwire.common.expansion.Form;

/**
 * How many comparisons with the index a query becomes: a word is compared with title and body of every language. An index
 * has a limit of its own on them, which a query must stay below to be answered at all.
 */
final class Breadth {
    /** So many words joined by OR, or more, are compared as one set. */
    private static final int SET = 32;

    private static final int LANGUAGES = Analyses.all().size();
    private static final String IDEOGRAPHIC = "zh";

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
            case QueryNode.Near near -> fields(near.scope()) * (side(near.left()) + side(near.right()));
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

    /** Of one side of a nearness in one field: every word of it counts alone. */
    private static int side(List<QueryNode> words) {
        return words.stream()
                .mapToInt(each -> switch (each) {
                    case QueryNode.Expanded expanded ->
                        expanded.expansion().forms().stream()
                                .mapToInt(Breadth::tokens)
                                .sum();
                    case QueryNode.Phrase phrase -> LANGUAGES * phrase.text().split(" ").length;
                    default -> LANGUAGES;
                })
                .sum();
    }

    private static int phrases(QueryNode.Expanded expanded) {
        return (int) expanded.expansion().forms().stream()
                .filter(form -> tokens(form) > 1)
                .count();
    }

    private static int tokens(Form form) {
        return form.language().equals(IDEOGRAPHIC)
                ? Math.max(1, form.text().length() - 1)
                : form.text().split("-").length;
    }
}
