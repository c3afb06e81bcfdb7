package silkwire.alert.lucene;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TextScope;

/** Makes a query tree a condition over the clauses that all rules share. */
final class QueryCompiler {
    private final Clauses clauses;
    private final ZoneId zone;
    private final Set<Clause> used = new LinkedHashSet<>();
    private final Set<Clause> shown = new LinkedHashSet<>();

    private QueryCompiler(Clauses clauses, ZoneId zone) {
        this.clauses = clauses;
        this.zone = zone;
    }

    /** The clauses are held once for this query. */
    static CompiledQuery compile(QueryNode tree, Clauses clauses, ZoneId zone) {
        QueryCompiler compiler = new QueryCompiler(clauses, zone);
        boolean isDone = false;
        try {
            Condition condition = compiler.condition(tree, true);
            isDone = true;
            return new CompiledQuery(condition, List.copyOf(compiler.used), List.copyOf(compiler.shown));
        } finally {
            if (!isDone) {
                clauses.release(List.copyOf(compiler.used));
            }
        }
    }

    private Condition condition(QueryNode node, boolean isShown) {
        return switch (node) {
            case QueryNode.Everything everything -> new Condition.Always();
            case QueryNode.And and -> new Condition.All(conditions(and.clauses(), isShown));
            case QueryNode.Or or -> new Condition.Any(conditions(or.clauses(), isShown));
            case QueryNode.Not not -> new Condition.None(condition(not.clause(), false));
            case QueryNode.Near near -> near(near, near, isShown);
            case QueryNode.InLanguage in ->
                in.clause() instanceof QueryNode.Near near ? near(in, near, isShown) : use(clauses.words(in), isShown);
            case QueryNode.Word word -> use(clauses.words(word), isShown);
            case QueryNode.Phrase phrase -> use(clauses.words(phrase), isShown);
            case QueryNode.Prefix prefix -> use(clauses.words(prefix), isShown);
            case QueryNode.Expanded expanded -> use(clauses.words(expanded), isShown);
            case QueryNode.Value value -> use(clauses.value(value, value.field(), value.value()), isShown);
            case QueryNode.ValuePrefix prefix -> use(clauses.value(prefix, prefix.field(), prefix.prefix()), isShown);
            case QueryNode.StanceIs stance -> use(clauses.value(stance, QueryField.STANCE, stance.key()), isShown);
            case QueryNode.RelationIs relation ->
                use(clauses.value(relation, QueryField.RELATION, relation.key()), isShown);
            case QueryNode.TimeRange range -> use(clauses.time(range, zone), false);
        };
    }

    private List<Condition> conditions(List<QueryNode> nodes, boolean isShown) {
        return nodes.stream().map(node -> condition(node, isShown)).toList();
    }

    /** Both sides stand in the text, and near each other. */
    private Condition near(QueryNode whole, QueryNode.Near near, boolean isShown) {
        List<TextClause> left = side(whole, near.left(), near.scope());
        List<TextClause> right = side(whole, near.right(), near.scope());
        List<Condition> all = new ArrayList<>();
        Stream.of(left, right).forEach(side -> all.add(new Condition.Any(List.copyOf(side))));
        all.add(use(clauses.near(whole, near, left, right), isShown));
        return new Condition.All(all);
    }

    private List<TextClause> side(QueryNode whole, List<QueryNode> words, TextScope scope) {
        List<TextClause> side = new ArrayList<>();
        for (QueryNode each : words) {
            QueryNode scoped = switch (each) {
                case QueryNode.Word word -> new QueryNode.Word(scope, word.text());
                case QueryNode.Phrase phrase -> new QueryNode.Phrase(scope, phrase.text());
                default -> each;
            };
            TextClause clause = clauses.words(
                    whole instanceof QueryNode.InLanguage in
                            ? new QueryNode.InLanguage(in.language(), scoped)
                            : scoped);
            use(clause, false);
            side.add(clause);
        }
        return side;
    }

    private <C extends Clause> C use(C clause, boolean isShown) {
        if (used.add(clause)) {
            clause.hold();
        }
        if (isShown) {
            shown.add(clause);
        }
        return clause;
    }
}
