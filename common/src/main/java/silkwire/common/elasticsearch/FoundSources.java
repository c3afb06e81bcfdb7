package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;

/** The documents that a search found, as they were stored. */
public final class FoundSources {
    private FoundSources() {}

    /** Those of an answer, in its order. */
    public static <T> List<T> of(SearchResponse<T> answer) {
        return of(answer.hits().hits());
    }

    /** Those of these hits, in their order. */
    public static <T> List<T> of(List<Hit<T>> hits) {
        return hits.stream().map(Hit::source).filter(Objects::nonNull).toList();
    }
}
