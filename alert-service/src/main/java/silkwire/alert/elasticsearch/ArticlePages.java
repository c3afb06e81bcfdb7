package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.List;
import java.util.function.Consumer;
import silkwire.common.elasticsearch.FoundSources;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.common.event.ArticleEnriched;

/** The articles of one snapshot, in the order of receipt. The longer the articles of a page, the fewer are on the next. */
final class ArticlePages {
    private static final int PAGE_UNITS = 8 << 20;
    private static final int FIRST = 200;
    private static final int MOST = 1_000;
    private static final int LEAST = 2;

    private final ElasticsearchClient client;
    private String snapshot;

    ArticlePages(ElasticsearchClient client, String snapshot) {
        this.client = client;
        this.snapshot = snapshot;
    }

    /** The snapshot under its latest id. */
    String snapshot() {
        return snapshot;
    }

    /** Gives all articles that the query finds to {@code pages}. */
    void read(Query query, Consumer<List<ArticleEnriched>> pages) {
        List<FieldValue> after = List.of();
        int size = FIRST;
        boolean isMore = true;
        while (isMore) {
            List<Hit<ArticleEnriched>> hits =
                    ask(query, after, size, false).hits().hits();
            List<ArticleEnriched> articles = FoundSources.of(hits);
            if (!articles.isEmpty()) {
                pages.accept(articles);
            }
            isMore = hits.size() == size;
            after = hits.isEmpty() ? after : hits.getLast().sort();
            size = sizeAfter(articles);
        }
    }

    /** How many articles the query finds. */
    long count(Query query) {
        TotalHits total = ask(query, List.of(), 0, true).hits().total();
        return total == null ? 0 : total.value();
    }

    private static int sizeAfter(List<ArticleEnriched> page) {
        int longest =
                page.stream().mapToInt(article -> article.body().length()).max().orElse(1);
        return Math.clamp(PAGE_UNITS / Math.max(1, longest), LEAST, MOST);
    }

    private SearchResponse<ArticleEnriched> ask(Query query, List<FieldValue> after, int size, boolean isCounted) {
        SearchRequest request = SearchRequest.of(search -> {
            search.pit(pit -> pit.id(snapshot).keepAlive(Snapshots.KEPT))
                    .allowPartialSearchResults(false)
                    .query(query)
                    .sort(ascending(Paths.RECEIVED), ascending(Paths.ID))
                    .trackTotalHits(total -> total.enabled(isCounted))
                    .size(size);
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        SearchResponse<ArticleEnriched> answer = IndexProblems.of(() -> client.search(request, ArticleEnriched.class))
                .filter(found -> !found.timedOut())
                .orElseThrow(() -> IndexProblems.unavailable("The index of articles did not answer completely"));
        snapshot = answer.pitId() == null ? snapshot : answer.pitId();
        return answer;
    }

    static SortOptions ascending(String path) {
        return SortOptions.of(sort -> sort.field(field -> field.field(path).order(SortOrder.Asc)));
    }
}
