package silkwire.common.query;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.expansion.Form;
import silkwire.common.expansion.Origin;

/**
 * How many comparisons with the index a query becomes: a word is compared with title and body of every language. An index
 * has a limit of its own on them, which a query must stay below to be answered at all.
 */
final class Breadth {
    /** So many words joined by OR, or more, are compared as one set. */
    private static final int SET = 32;

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
            int left = sum(near.left(), language, form -> 1);
            int right = sum(near.right(), language, form -> 1);
            breadth += left * sum(near.right(), language, Breadth::tokens)
                    + right * sum(near.left(), language, Breadth::tokens);
        }
        return breadth * fields(near.scope());
    }

    private static int sum(List<QueryNode> side, LanguageAnalysis language, ToIntFunction<Form> weight) {
        return side.stream()
                .flatMap(each -> forms(each, language))
                .mapToInt(weight)
                .sum();
    }

    /** What is looked for in this language: a word or phrase as if it were a form. */
    private static Stream<Form> forms(QueryNode each, LanguageAnalysis language) {
        return switch (each) {
            case QueryNode.Expanded expanded ->
                expanded.expansion().forms().stream()
                        .filter(form -> form.language().equals(language.language()));
            case QueryNode.Phrase phrase ->
                Stream.of(new Form(language.language(), phrase.text().replace(' ', '-'), Origin.WRITTEN));
            case QueryNode.Word word -> Stream.of(new Form(language.language(), word.text(), Origin.WRITTEN));
            default -> Stream.empty();
        };
    }

    private static int phrases(QueryNode.Expanded expanded) {
        return (int) expanded.expansion().forms().stream()
                .filter(form -> tokens(form) > 1)
                .count();
    }

    /** Words, and pairs of the characters that Chinese, Japanese and Korean are cut into. */
    private static int tokens(Form form) {
        int characters = (int) form.text().codePoints().filter(Breadth::isCut).count();
        return form.text().split("-").length + Math.max(0, characters - 2);
    }

    private static boolean isCut(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
