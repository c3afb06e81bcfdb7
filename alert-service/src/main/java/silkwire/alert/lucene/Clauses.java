package silkwire.alert.lucene;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryView;

/** The clauses of all rules, each once, by their normal form. */
final class Clauses {
    private final Signals signals = new Signals();
    private final Numbers numbers = new Numbers();
    private final Map<String, Clause> known = new HashMap<>();
    private @Nullable Clause[] byNumber = new Clause[1 << 10];

    Signals signals() {
        return signals;
    }

    /** One more than the highest number of a clause. */
    int bound() {
        return numbers.bound();
    }

    /** The clause with this number. */
    Clause get(int number) {
        return Objects.requireNonNull(byNumber[number]);
    }

    int size() {
        return known.size();
    }

    TextClause words(QueryNode node) {
        return known(TextClause.class, new TextClause(node, text(node)));
    }

    ValueClause value(QueryNode node, QueryField field, String value) {
        return known(ValueClause.class, new ValueClause(node, text(node), field, value));
    }

    TimeClause time(QueryNode.TimeRange range, ZoneId zone) {
        return known(TimeClause.class, new TimeClause(range, text(range), zone));
    }

    NearClause near(QueryNode node, QueryNode.Near near, List<TextClause> left, List<TextClause> right) {
        return known(NearClause.class, new NearClause(node, text(node), near, left, right));
    }

    private static String text(QueryNode node) {
        return QueryView.of(node).query();
    }

    private <C extends Clause> C known(Class<C> type, C made) {
        Clause clause = known.get(made.key());
        if (clause == null) {
            clause = made;
            clause.number(numbers.take());
            byNumber = Numbers.roomFor(numbers.bound(), byNumber);
            byNumber[clause.number()] = clause;
            clause.enter(signals);
            signals.change();
            known.put(clause.key(), clause);
        }
        return type.cast(clause);
    }

    /** A rule does without these; what no rule has any more is forgotten. */
    void release(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.release()) {
                clause.leave(signals);
                signals.change();
                numbers.free(clause.number());
                byNumber[clause.number()] = null;
                known.remove(clause.key());
            }
        }
    }
}
