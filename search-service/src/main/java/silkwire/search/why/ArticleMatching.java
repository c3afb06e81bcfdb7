package silkwire.search.why;

import java.util.List;
import silkwire.common.query.QueryNode;

/** One article as queries see it. */
public interface ArticleMatching {
    /** Whether a clause matches it. */
    boolean matches(QueryNode clause);

    /** How the languages of the article read the words of a clause; empty where it has none. */
    List<Why.Reading> readings(QueryNode clause);

    /** Where the words of a clause stand. */
    List<Why.Place> found(QueryNode clause);

    /** The words of the article most like those of a clause, the likest first. */
    List<Why.Place> nearest(QueryNode clause);
}
