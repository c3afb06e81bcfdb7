package silkwire.common.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one query by recursive descent: brackets and operators here, words and fields by {@link ClauseReader}. */
final class QueryReader {
    private static final FieldName ANYWHERE = new FieldName(QueryField.TEXT, null);
    private static final String CLAUSE = "a word, a phrase, a field or a bracket";

    private final Cursor cursor;
    private final ClauseReader clauses;
    private final NearReader nears;
    private final List<QueryWarning> warnings = new ArrayList<>();
    private int depth;
    private int count;

    QueryReader(QueryInput input) {
        this.cursor = new Cursor(input);
        this.clauses = new ClauseReader(cursor, warnings);
        this.nears = new NearReader(cursor);
    }

    List<QueryWarning> warnings() {
        return warnings;
    }

    QueryNode read() {
        cursor.skipBlanks();
        if (cursor.atEnd()) {
            return new QueryNode.Everything();
        }
        QueryNode tree = alternatives(null);
        if (!cursor.atEnd()) {
            throw cursor.refuse("a closing bracket", "a bracket that was opened before it");
        }
        return tree;
    }

    private QueryNode alternatives(@Nullable FieldName group) {
        QueryNode first = conjunction(group);
        if (!cursor.takeOperator("OR")) {
            return first;
        }
        List<QueryNode> found = new ArrayList<>();
        addOr(found, first);
        do {
            addOr(found, conjunction(group));
        } while (cursor.takeOperator("OR"));
        return new QueryNode.Or(found);
    }

    private QueryNode conjunction(@Nullable FieldName group) {
        QueryNode first = negation(group);
        if (!continues()) {
            return first;
        }
        List<QueryNode> found = new ArrayList<>();
        addAnd(found, first);
        do {
            cursor.takeOperator("AND");
            addAnd(found, negation(group));
        } while (continues());
        return new QueryNode.And(found);
    }

    private boolean continues() {
        cursor.skipBlanks();
        return !cursor.atEnd() && cursor.now() != ')' && !cursor.isOperator("OR");
    }

    private static void addOr(List<QueryNode> clauses, QueryNode clause) {
        if (clause instanceof QueryNode.Or or) {
            clauses.addAll(or.clauses());
        } else {
            clauses.add(clause);
        }
    }

    private static void addAnd(List<QueryNode> clauses, QueryNode clause) {
        if (clause instanceof QueryNode.And and) {
            clauses.addAll(and.clauses());
        } else {
            clauses.add(clause);
        }
    }

    private QueryNode negation(@Nullable FieldName group) {
        cursor.skipBlanks();
        if (cursor.takeOperator("NOT") || cursor.takeMinus()) {
            deeper();
            QueryNode negated = new QueryNode.Not(negation(group));
            depth--;
            return negated;
        }
        return nearness(group);
    }

    /** A clause, or two sides of NEAR, which binds closest. */
    private QueryNode nearness(@Nullable FieldName group) {
        int start = cursor.index();
        QueryNode left = clause(group);
        int operator = cursor.index();
        if (!nears.isNext()) {
            cursor.moveTo(operator);
            return left;
        }
        int distance = nears.distance();
        cursor.skipBlanks();
        int second = cursor.index();
        if (cursor.takeMinus()) {
            throw cursor.refuseAt(second, "a minus behind NEAR", "a word, a phrase or a bracket of them", null);
        }
        QueryNode near = nears.of(start, left, distance, second, clause(group));
        if (nears.isNext()) {
            throw cursor.refuse("a second NEAR", "two sides for each NEAR, as in (a NEAR/5 b) AND (b NEAR/5 c)");
        }
        return near;
    }

    private void deeper() {
        if (++depth > QueryParser.DEEPEST) {
            throw cursor.refuse("brackets and negations nested deeper", "at most " + QueryParser.DEEPEST + " levels");
        }
    }

    private QueryNode clause(@Nullable FieldName group) {
        if (cursor.atEnd()) {
            throw cursor.refuse("the end", CLAUSE);
        }
        if (cursor.now() == ')') {
            throw cursor.refuse("a closing bracket", CLAUSE);
        }
        for (String operator : List.of("AND", "OR", "NOT")) {
            if (cursor.isOperator(operator)) {
                throw cursor.refuse("`" + operator + "`", CLAUSE + " on both sides of " + operator);
            }
        }
        if (cursor.now() == '(') {
            return bracket(group);
        }
        if (++count > QueryParser.MOST_CLAUSES) {
            throw cursor.refuse("one clause more", "at most " + QueryParser.MOST_CLAUSES + " clauses");
        }
        FieldName field = clauses.fieldName(group);
        if (field == null) {
            return clauses.value(group == null ? ANYWHERE : group);
        }
        return cursor.now() == '(' && !clauses.isCall(field) ? bracket(field) : clauses.value(field);
    }

    private QueryNode bracket(@Nullable FieldName group) {
        int open = cursor.index();
        cursor.advance();
        deeper();
        cursor.skipBlanks();
        if (cursor.now() == ')') {
            throw cursor.refuseAt(open, "an empty group", CLAUSE + " between the brackets", null);
        }
        QueryNode inner = alternatives(group);
        if (cursor.atEnd()) {
            throw cursor.refuseAt(
                    open, "an opening bracket that is never closed", "a closing bracket before the end", null);
        }
        cursor.advance();
        depth--;
        return inner;
    }
}
