package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.common.problem.ProblemException;
import silkwire.search.article.ArticleJson;
import silkwire.search.article.Order;
import silkwire.search.article.Position;
import silkwire.search.article.Question;
import silkwire.search.export.Batches;

/**
 * Batches from one point in time. While one is being written the next is fetched. A batch has as many articles as fit into
 * about {@link #BATCH_BYTES} if all are as long as the longest of the one before.
 */
final class SnapshotBatches implements Batches {
    private static final int BATCH_BYTES = 24 << 20;
    private static final int FIRST = 200;
    private static final int MOST = 1_000;
    private static final int LEAST = 3;

    private final ElasticsearchClient client;
    private final Snapshots snapshots;
    private final SearchRequest question;
    private final Query query;
    private final long latest;
    private final long total;
    private String snapshot;
    private CompletableFuture<Fetched> coming;

    private record Fetched(List<Hit<ArticleJson>> hits, boolean isLast) {}

    private SnapshotBatches(ElasticsearchClient client, Question asked, String snapshot) {
        this.client = client;
        this.snapshots = new Snapshots(client, "");
        this.snapshot = snapshot;
        this.question = new SearchRequests(asked).request("", snapshot);
        Query found = question.query();
        this.query = asked.after() instanceof Position.InTime after && found != null
                ? Query.of(all -> all.bool(bool -> bool.filter(found, behind(after, asked.order()))))
                : Query.of(all -> all.bool(bool -> bool.filter(found == null ? matchAll() : found)));
        SearchResponse<ArticleJson> first = ask(FIRST, List.of(), true);
        this.total = first.hits().total() == null ? 0 : first.hits().total().value();
        this.latest = asked.after() instanceof Position.InTime after
                ? after.latest()
                : SearchRequests.latest(asked.order(), first);
        this.coming = CompletableFuture.completedFuture(fetched(first, FIRST));
    }

    /** Reads the first batch; the snapshot is released when that fails. */
    static SnapshotBatches open(ElasticsearchClient client, Question question, String snapshot) {
        try {
            return new SnapshotBatches(client, question, snapshot);
        } catch (ProblemException e) {
            new Snapshots(client, "").release(snapshot);
            throw e;
        }
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public Batch next() {
        Fetched batch = await();
        List<ArticleJson> articles = new ArrayList<>(batch.hits().size());
        int longest = 1;
        for (Hit<ArticleJson> hit : batch.hits()) {
            ArticleJson article = hit.source();
            if (article != null) {
                longest = Math.max(longest, article.length());
                articles.add(article);
            }
        }
        if (batch.isLast()) {
            return new Batch(articles, null);
        }
        List<FieldValue> last = batch.hits().getLast().sort();
        int size = Math.clamp(BATCH_BYTES / longest, LEAST, MOST);
        coming = CompletableFuture.supplyAsync(
                () -> fetched(ask(size, last, false), size),
                task -> Thread.ofVirtual().start(task));
        return new Batch(
                articles,
                new Position.InTime(last.getFirst().longValue(), last.get(1).stringValue(), latest));
    }

    private Fetched await() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }

    private static Fetched fetched(SearchResponse<ArticleJson> answer, int size) {
        return new Fetched(answer.hits().hits(), answer.hits().hits().size() < size);
    }

    private SearchResponse<ArticleJson> ask(int size, List<FieldValue> after, boolean isFirst) {
        SearchRequest request = SearchRequest.of(search -> {
            search.pit(pit -> pit.id(snapshot).keepAlive(Snapshots.KEPT))
                    .allowPartialSearchResults(false)
                    .query(query)
                    .sort(question.sort())
                    .trackTotalHits(total -> total.enabled(isFirst))
                    .size(size);
            if (isFirst) {
                search.aggregations(question.aggregations());
            }
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        SearchResponse<ArticleJson> answer = SearchAnswers.of(() ->
                        StoredArticles.read(client._transport().performRequest(request, BoundedSearch.AS_BYTES, null)))
                .filter(found -> !found.timedOut())
                .orElseThrow(() -> SearchAnswers.unavailable("The index did not answer completely; go on later"));
        snapshot = answer.pitId() == null ? snapshot : answer.pitId();
        return answer;
    }

    /** What comes behind a position, so that the rest can be counted. */
    private static Query behind(Position.InTime after, Order order) {
        String time = Instant.ofEpochMilli(after.time()).toString();
        Query further = Query.of(query -> query.range(range -> range.date(date -> {
            date.field(Paths.PUBLISHED);
            return order == Order.OLDEST ? date.gt(time) : date.lt(time);
        })));
        Query sameTime = Query.of(query -> query.bool(bool -> bool.filter(same -> same.range(range ->
                        range.date(date -> date.field(Paths.PUBLISHED).gte(time).lte(time))))
                .filter(id -> id.range(
                        range -> range.term(term -> term.field(Paths.ID).gt(after.id()))))));
        return Query.of(query -> query.bool(bool -> bool.should(further, sameTime)));
    }

    private static Query matchAll() {
        return Query.of(query -> query.matchAll(all -> all));
    }

    @Override
    public void close() {
        coming = coming.whenComplete((answer, failure) -> snapshots.release(snapshot));
    }
}
