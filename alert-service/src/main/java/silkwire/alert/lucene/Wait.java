package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a rule waits for an article: clauses of which at least one holds wherever the rule matches.
 *
 * @param frequency in how many articles of a million one of them may be expected to hold
 */
record Wait(List<Clause> clauses, long frequency) {
    /** No clause must hold: the rule is tried with every article. */
    static final Wait NOWHERE = new Wait(List.of(), Long.MAX_VALUE);

    /** What never holds waits for nothing. */
    static final Wait NEVER = new Wait(List.of(), 0);

    static Wait at(Clause clause) {
        return new Wait(List.of(clause), clause.frequency());
    }

    boolean isNowhere() {
        return frequency == Long.MAX_VALUE;
    }

    Wait orRarer(Wait other) {
        return other.frequency < frequency ? other : this;
    }

    /** Where one of two conditions may hold. */
    Wait and(Wait other) {
        if (isNowhere() || other.isNowhere()) {
            return NOWHERE;
        }
        List<Clause> both = new ArrayList<>(clauses);
        both.addAll(other.clauses);
        return new Wait(both, frequency + other.frequency);
    }
}
