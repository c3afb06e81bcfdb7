package silkwire.common.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries. Words next to each other must all match; NOT binds closer than AND, AND closer than OR. The first error
 * ends the reading and is reported with its position. Thread-safe.
 */
public final class QueryParser {
    /** The longest query, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    /** How deep brackets and negations may be nested. */
    public static final int DEEPEST = 64;

    /** How many words, phrases and field clauses a query may have. */
    public static final int MOST_CLAUSES = 1_024;

    /** How many forms all places and names of a query may have together. */
    public static final int MOST_FORMS = 5_000;

    /** How many comparisons with the index a query may become; Elasticsearch allows some 9,900 in the smallest heap. */
    public static final int BROADEST = 9_000;

    private static final QueryNode CURRENT = new QueryNode.Value(QueryField.STATUS, "current");

    /** What this text asks for; an absent or empty one asks for every article that stands. */
    public QueryOutcome parse(@Nullable String query) {
        String text = query == null ? "" : query;
        if (text.length() > LONGEST) {
            return new QueryOutcome.Refused(
                    LONGEST, "a query of " + text.length() + " characters", "at most " + LONGEST + " characters", null);
        }
        try {
            QueryReader reader = new QueryReader(QueryInput.of(text));
            QueryNode tree = withStatus(reader.read());
            int breadth = Breadth.of(tree);
            if (breadth > BROADEST) {
                return tooBroad(breadth);
            }
            return new QueryOutcome.Understood(new ParsedQuery(tree, NormalForm.of(tree), reader.warnings()));
        } catch (RefusedQueryException e) {
            return e.refused();
        }
    }

    private static QueryOutcome tooBroad(int breadth) {
        return new QueryOutcome.Refused(
                0,
                "a query of " + breadth + " comparisons with the index",
                "at most " + BROADEST
                        + ": a word or phrase takes one for title and body in each language, 32 or more words joined by OR"
                        + " together no more than one word; text.ru:word takes two",
                null);
    }

    private static QueryNode withStatus(QueryNode tree) {
        if (namesStatus(tree)) {
            return tree;
        }
        return switch (tree) {
            case QueryNode.Everything everything -> CURRENT;
            case QueryNode.And and -> {
                List<QueryNode> clauses = new ArrayList<>(and.clauses());
                clauses.add(CURRENT);
                yield new QueryNode.And(clauses);
            }
            default -> new QueryNode.And(List.of(tree, CURRENT));
        };
    }

    private static boolean namesStatus(QueryNode node) {
        return switch (node) {
            case QueryNode.And and -> and.clauses().stream().anyMatch(QueryParser::namesStatus);
            case QueryNode.Or or -> or.clauses().stream().anyMatch(QueryParser::namesStatus);
            case QueryNode.Not not -> namesStatus(not.clause());
            case QueryNode.Value value -> value.field() == QueryField.STATUS;
            default -> false;
        };
    }
}
