package silkwire.common.query;

import java.util.List;

/**
 * A query that was understood: its tree, the text in normal form (every operator written, brackets where precedence
 * decides, {@code status:current} where it was implied), and what the writer should know. Parsing the normal form gives
 * the same tree.
 */
public record ParsedQuery(QueryNode tree, String normalForm, List<QueryWarning> warnings) {

    /** Copies the warnings. */
    public ParsedQuery {
        warnings = List.copyOf(warnings);
    }

    /** What its places and names stand for, each once, in the order of the query. */
    public List<QueryExpansion> expansions() {
        return QueryExpansion.of(tree);
    }
}
