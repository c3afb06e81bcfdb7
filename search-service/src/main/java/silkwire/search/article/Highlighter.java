package silkwire.search.article;

import java.util.List;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryNode;

/** Finds what in an article's stored text a query matched. */
public interface Highlighter {

    /** The matches, in the order of title and body. */
    List<Highlight> highlights(QueryNode query, ArticleEnriched article);
}
