package silkwire.search.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of articles: how many there are in all (stories, where they are grouped, and then by estimate), these, the counts
 * of the facets asked for (exact where the total is), and where the next page begins, null after the last one.
 */
public record Page(
        long total,
        boolean isEstimate,
        List<ArticleJson> articles,
        Map<Facet, List<FacetCount>> facets,
        @Nullable Position next) {

    /** Copies the collections. */
    public Page {
        articles = List.copyOf(articles);
        facets = Map.copyOf(facets);
    }
}
