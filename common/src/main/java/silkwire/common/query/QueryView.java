package silkwire.common.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tree as it is shown to people: what kind of node, its field and value, the query text of this part, and its clauses.
 * Kinds: {@code everything and or not word phrase prefix near expansion value valuePrefix stance relation time}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QueryView(
        String kind, @Nullable String field, @Nullable String value, String query, List<QueryView> clauses) {

    /** Copies the clauses. */
    public QueryView {
        clauses = List.copyOf(clauses);
    }

    /** This tree. */
    public static QueryView of(QueryNode node) {
        String query = NormalForm.of(node);
        return switch (node) {
            case QueryNode.Everything everything -> new QueryView("everything", null, null, query, List.of());
            case QueryNode.And and -> joined("and", query, and.clauses());
            case QueryNode.Or or -> joined("or", query, or.clauses());
            case QueryNode.Not not -> joined("not", query, List.of(not.clause()));
            case QueryNode.Word word -> leaf("word", Names.of(word.scope()), word.text(), query);
            case QueryNode.Phrase phrase -> leaf("phrase", Names.of(phrase.scope()), phrase.text(), query);
            case QueryNode.Prefix prefix -> leaf("prefix", Names.of(prefix.scope()), prefix.text(), query);
            case QueryNode.InLanguage in -> in(in, query);
            case QueryNode.Near near -> near(near, query);
            case QueryNode.Expanded expanded ->
                leaf("expansion", expanded.field().text(), expanded.value(), query);
            case QueryNode.Value value -> leaf("value", value.field().text(), value.value(), query);
            case QueryNode.ValuePrefix prefix ->
                leaf("valuePrefix", prefix.field().text(), prefix.prefix(), query);
            case QueryNode.StanceIs stance -> leaf("stance", "stance", stance.key(), query);
            case QueryNode.RelationIs relation -> leaf("relation", "relation", relation.key(), query);
            case QueryNode.TimeRange range -> leaf("time", range.field().text(), null, query);
        };
    }

    private static QueryView in(QueryNode.InLanguage in, String query) {
        QueryView view = of(in.clause());
        return new QueryView(view.kind, view.field + "." + in.language(), view.value, query, view.clauses);
    }

    private static QueryView near(QueryNode.Near near, String query) {
        List<QueryView> sides = Stream.concat(near.left().stream(), near.right().stream())
                .map(QueryView::of)
                .toList();
        return new QueryView("near", Names.of(near.scope()), String.valueOf(near.distance()), query, sides);
    }

    private static QueryView leaf(String kind, String field, @Nullable String value, String query) {
        return new QueryView(kind, field, value, query, List.of());
    }

    private static QueryView joined(String kind, String query, List<QueryNode> clauses) {
        return new QueryView(
                kind, null, null, query, clauses.stream().map(QueryView::of).toList());
    }
}
