package silkwire.search.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of articles: how many there are in all (exactly), these, the counts of the facets asked for (exact too), and
 * where the next page begins, null after the last one.
 */
public record Page(
        long total,
        List<ObjectNode> articles,
        Map<Facet, List<FacetCount>> facets,
        @Nullable Position next) {

    /** Copies the collections. */
    public Page {
        articles = List.copyOf(articles);
        facets = Map.copyOf(facets);
    }
}
