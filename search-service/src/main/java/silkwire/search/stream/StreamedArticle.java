package silkwire.search.stream;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import silkwire.common.query.QueryNode;

/** An article that came, asked about by many streams. */
public interface StreamedArticle {
    /** Whether it matches all of these clauses. */
    boolean matches(List<QueryNode> clauses, Instant now, ZoneId zone);

    /** Its JSON on one line. */
    String json();
}
