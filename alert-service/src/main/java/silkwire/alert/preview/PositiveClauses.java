package silkwire.alert.preview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;

/** The clauses of a query of which something has to match: words, values and so on, without exclusions and what joins them. */
final class PositiveClauses {
    private PositiveClauses() {}

    /** Each once, in the order of the query. */
    static List<QueryNode> of(QueryNode tree) {
        Set<QueryNode> clauses = new LinkedHashSet<>();
        collect(tree, clauses);
        return List.copyOf(clauses);
    }

    private static void collect(QueryNode node, Set<QueryNode> clauses) {
        switch (node) {
            case QueryNode.And and -> and.clauses().forEach(clause -> collect(clause, clauses));
            case QueryNode.Or or -> or.clauses().forEach(clause -> collect(clause, clauses));
            case QueryNode.Not not -> {
                // An exclusion that never matches is no mistake.
            }
            case QueryNode.Everything everything -> {
                // It matches always.
            }
            case QueryNode.Value value -> {
                if (value.field() != QueryField.STATUS) {
                    clauses.add(value);
                }
            }
            default -> clauses.add(node);
        }
    }

    /** Whether a clause depends on when it is asked. */
    static boolean isRelative(QueryNode node) {
        return switch (node) {
            case QueryNode.And and -> and.clauses().stream().anyMatch(PositiveClauses::isRelative);
            case QueryNode.Or or -> or.clauses().stream().anyMatch(PositiveClauses::isRelative);
            case QueryNode.Not not -> isRelative(not.clause());
            case QueryNode.TimeRange range -> range.isRelative();
            default -> false;
        };
    }
}
