package silkwire.search.similar;

import java.util.List;
import silkwire.common.event.ArticleEnriched;
import tools.jackson.databind.node.ObjectNode;

/** Where articles are looked for by what they have in common with one. */
public interface SimilarSearch {
    /** At most {@code size} other articles of its story, the earliest published first. */
    List<ObjectNode> ofStory(ArticleEnriched article, int size);

    /** At most {@code size} articles of other stories that share its words or what it is about, the likest first. */
    List<SimilarArticles.Similar> byContent(ArticleEnriched article, int size);
}
