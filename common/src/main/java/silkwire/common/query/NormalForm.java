package silkwire.common.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.TargetType;

/** Writes a tree as the query text that says the same with every operator and every deciding bracket written. */
final class NormalForm {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\p{M}_./:?&=%#@+~-]+");

    private NormalForm() {}

    static String of(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything everything -> "*";
            case QueryNode.And and -> joined(and.clauses(), " AND ");
            case QueryNode.Or or -> joined(or.clauses(), " OR ");
            case QueryNode.Not not -> "NOT " + bracketed(not.clause());
            case QueryNode.Word word -> scope(word.scope()) + bare(word);
            case QueryNode.Phrase phrase -> scope(phrase.scope()) + bare(phrase);
            case QueryNode.Prefix prefix -> scope(prefix.scope()) + bare(prefix);
            case QueryNode.InLanguage in -> Names.of(scopeOf(in)) + "." + in.language() + ":" + bare(in.clause());
            case QueryNode.Near near -> scope(near.scope()) + bare(near);
            case QueryNode.Expanded expanded -> expanded(expanded);
            case QueryNode.Value value -> value.field().text() + ":" + value(value);
            case QueryNode.ValuePrefix prefix -> prefix.field().text() + ":" + plainOrQuoted(prefix.prefix()) + "*";
            case QueryNode.StanceIs stance -> stance(stance);
            case QueryNode.RelationIs relation ->
                "relation(" + side(relation.from()) + "," + side(relation.to()) + ")=" + Names.of(relation.label());
            case QueryNode.TimeRange range -> range(range);
        };
    }

    private static String joined(List<QueryNode> clauses, String operator) {
        return clauses.stream().map(NormalForm::bracketed).collect(Collectors.joining(operator));
    }

    private static String bracketed(QueryNode node) {
        boolean several = node instanceof QueryNode.And || node instanceof QueryNode.Or;
        return several ? "(" + of(node) + ")" : of(node);
    }

    /** Words without the field before them. */
    private static String bare(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> word.text();
            case QueryNode.Phrase phrase -> quoted(phrase.text());
            case QueryNode.Prefix prefix -> prefix.text() + "*";
            case QueryNode.Near near ->
                "(" + side(near.left()) + " NEAR/" + near.distance() + " " + side(near.right()) + ")";
            default -> of(node);
        };
    }

    private static String side(List<QueryNode> alternatives) {
        String joined = alternatives.stream().map(NormalForm::bare).collect(Collectors.joining(" OR "));
        return alternatives.size() == 1 ? joined : "(" + joined + ")";
    }

    private static TextScope scopeOf(QueryNode.InLanguage in) {
        return switch (in.clause()) {
            case QueryNode.Word word -> word.scope();
            case QueryNode.Phrase phrase -> phrase.scope();
            case QueryNode.Prefix prefix -> prefix.scope();
            case QueryNode.Near near -> near.scope();
            default -> TextScope.TEXT;
        };
    }

    private static String expanded(QueryNode.Expanded expanded) {
        String value = plainOrQuoted(expanded.value());
        return expanded.field().text()
                + (expanded.options().isEmpty()
                        ? ":" + value
                        : "(" + value + "," + String.join(",", expanded.options()) + ")");
    }

    private static String scope(TextScope scope) {
        return scope == TextScope.TEXT ? "" : Names.of(scope) + ":";
    }

    private static String value(QueryNode.Value value) {
        boolean topic = value.field() == QueryField.TOPIC;
        return plainOrQuoted(topic ? TopicVocabulary.callOf(value.value()) : value.value());
    }

    private static String plainOrQuoted(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String stance(QueryNode.StanceIs stance) {
        String target = stance.type() == TargetType.COUNTRY ? stance.target() : quoted(stance.target());
        String whose = stance.holder() == StanceHolder.ANY
                ? ":" + target
                : "(" + target + "," + stance.holder().text() + ")";
        return "stance" + whose + "=" + stance.label().name().toLowerCase(Locale.ROOT);
    }

    private static String side(@Nullable String country) {
        return country == null ? "*" : country;
    }

    private static String range(QueryNode.TimeRange range) {
        TimeBound from = range.from();
        TimeBound to = range.to();
        String name = range.field().text() + ":";
        if (from != null && from.inclusive() && from.equals(to)) {
            return name + from.point().text();
        }
        String opening = from == null || from.inclusive() ? "[" : "{";
        String closing = to == null || to.inclusive() ? "]" : "}";
        return name + opening + point(from) + " TO " + point(to) + closing;
    }

    private static String point(@Nullable TimeBound bound) {
        return bound == null ? "*" : bound.point().text();
    }
}
