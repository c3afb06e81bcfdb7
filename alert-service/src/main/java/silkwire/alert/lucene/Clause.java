package silkwire.alert.lucene;

import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.query.QueryNode;

/** What can hold of an article or not, and is asked by one rule or many: a leaf of their queries. */
abstract class Clause implements Condition {
    private final QueryNode node;
    private final String text;
    private int number;
    private int holders;

    /** {@code text} is the clause in normal form. */
    Clause(QueryNode node, String text) {
        this.node = node;
        this.text = text;
    }

    final QueryNode node() {
        return node;
    }

    final String text() {
        return text;
    }

    /** Tells it from every other clause. */
    String key() {
        return text;
    }

    /** Its place among the answers to an article; free to be another's once no rule has the clause. */
    final int number() {
        return number;
    }

    final void number(int given) {
        number = given;
    }

    final void hold() {
        holders++;
    }

    /** Whether no rule has it any more. */
    final boolean release() {
        holders--;
        return holders == 0;
    }

    /** Whether it can only hold where the article signalled it. */
    abstract boolean isSignalled();

    /** In how many articles of a million it may be expected to hold; a guess for choosing among clauses. */
    abstract long frequency();

    /** Whether it holds, asked once for an article, and only where it may. */
    abstract boolean compute(Trial trial);

    /** Where it stands in an article in which it holds, by field and start. */
    abstract List<MatchedPlace> places(Trial trial);

    /** Is found in articles from now on. */
    abstract void enter(Signals signals);

    /** Is found no more. */
    abstract void leave(Signals signals);

    @Override
    public final void write(Program program) {
        program.clause(number, isSignalled());
    }

    @Override
    public final Wait waits() {
        return isSignalled() ? Wait.at(this) : Wait.NOWHERE;
    }
}
