package silkwire.alert.lucene;

import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;

/** A field holds a value, or one that begins so. */
final class ValueClause extends Clause {
    private final QueryField field;
    private final String value;

    ValueClause(QueryNode node, String text, QueryField field, String value) {
        super(node, text);
        this.field = field;
        this.value = value;
    }

    @Override
    boolean isSignalled() {
        return true;
    }

    @Override
    long frequency() {
        return Frequency.of(node());
    }

    @Override
    boolean compute(Trial trial) {
        throw new IllegalStateException("A value is there or not: " + text());
    }

    @Override
    List<MatchedPlace> places(Trial trial) {
        return Evidence.of(trial.article(), this, field, value);
    }

    @Override
    void enter(Signals signals) {
        if (isPrefix()) {
            signals.enterPrefix(field, value, this);
        } else {
            signals.enter(field, value, this);
        }
    }

    @Override
    void leave(Signals signals) {
        if (isPrefix()) {
            signals.leavePrefix(field, value);
        } else {
            signals.leave(field, value);
        }
    }

    private boolean isPrefix() {
        return node() instanceof QueryNode.ValuePrefix;
    }
}
