package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import silkwire.alert.article.ArticleReading;
import silkwire.alert.article.LookBack;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.common.event.ArticleEnriched;

/** Reads articles from a point in time of the alias. The longer the articles of a batch, the fewer are in the next. */
final class ElasticsearchArticleReading implements ArticleReading {
    private static final int BATCH_UNITS = 8 << 20;
    private static final int FIRST = 200;
    private static final int MOST = 1_000;
    private static final int LEAST = 2;

    private final ElasticsearchClient client;
    private final String alias;

    ElasticsearchArticleReading(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    @Override
    public long count(LookBack wanted) {
        Query query = LookBackQueries.all(wanted);
        return IndexProblems.of(
                        () -> client.count(request -> request.index(alias).query(query))
                                .count())
                .orElse(0L);
    }

    @Override
    public void read(LookBack wanted, Consumer<List<ArticleEnriched>> batches) {
        Snapshots snapshots = new Snapshots(client, alias);
        IndexProblems.of(snapshots::open).ifPresent(snapshot -> {
            try {
                read(snapshot, LookBackQueries.all(wanted), batches);
            } finally {
                snapshots.release(snapshot);
            }
        });
    }

    private void read(String snapshot, Query query, Consumer<List<ArticleEnriched>> batches) {
        String standing = snapshot;
        List<FieldValue> after = List.of();
        int size = FIRST;
        boolean isMore = true;
        while (isMore) {
            SearchResponse<ArticleEnriched> answer = page(standing, query, after, size);
            standing = answer.pitId() == null ? standing : answer.pitId();
            List<Hit<ArticleEnriched>> hits = answer.hits().hits();
            List<ArticleEnriched> articles =
                    hits.stream().map(Hit::source).filter(Objects::nonNull).toList();
            if (!articles.isEmpty()) {
                batches.accept(articles);
            }
            isMore = hits.size() == size;
            after = hits.isEmpty() ? after : hits.getLast().sort();
            size = sizeAfter(articles);
        }
    }

    private static int sizeAfter(List<ArticleEnriched> batch) {
        int longest = batch.stream()
                .mapToInt(article -> article.body().length())
                .max()
                .orElse(1);
        return Math.clamp(BATCH_UNITS / Math.max(1, longest), LEAST, MOST);
    }

    private SearchResponse<ArticleEnriched> page(String snapshot, Query query, List<FieldValue> after, int size) {
        SearchRequest request = SearchRequest.of(search -> {
            search.pit(pit -> pit.id(snapshot).keepAlive(Snapshots.KEPT))
                    .allowPartialSearchResults(false)
                    .query(query)
                    .sort(ascending(Paths.RECEIVED), ascending(Paths.ID))
                    .trackTotalHits(total -> total.enabled(false))
                    .size(size);
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        return IndexProblems.of(() -> client.search(request, ArticleEnriched.class))
                .filter(found -> !found.timedOut())
                .orElseThrow(() -> IndexProblems.unavailable("The index of articles did not answer completely"));
    }

    static SortOptions ascending(String path) {
        return SortOptions.of(sort -> sort.field(field -> field.field(path).order(SortOrder.Asc)));
    }
}
