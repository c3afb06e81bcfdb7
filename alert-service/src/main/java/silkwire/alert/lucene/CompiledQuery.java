package silkwire.alert.lucene;

import java.util.List;

/**
 * A query over clauses.
 *
 * @param used every clause in it, each once
 * @param shown those that show where the query matched: all but those under NOT
 */
record CompiledQuery(Condition condition, List<Clause> used, List<Clause> shown) {

    /** Copies the lists. */
    CompiledQuery {
        used = List.copyOf(used);
        shown = List.copyOf(shown);
    }
}
