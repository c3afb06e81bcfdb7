package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleOutcome;
import silkwire.search.article.ArticleSearch;
import silkwire.search.article.Order;
import silkwire.search.article.Page;
import silkwire.search.article.Position;
import silkwire.search.article.Question;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads articles. One more article than asked for is fetched, so that the last page is known to be the last.
 */
final class ElasticsearchArticleSearch implements ArticleSearch {
    private static final int MOST_FATES = 1_000;

    private final ElasticsearchClient client;
    private final IndexFamily articles;
    private final IndexFamily revisions;
    private final Snapshots snapshots;

    ElasticsearchArticleSearch(ElasticsearchClient client, IndexFamily articles, IndexFamily revisions) {
        this.client = client;
        this.articles = articles;
        this.revisions = revisions;
        this.snapshots = new Snapshots(client, articles.alias());
    }

    @Override
    public Page search(Question question) {
        return SearchAnswers.of(() -> page(question)).orElseGet(() -> Facets.nothing(question.facets()));
    }

    private Page page(Question question) throws IOException {
        String snapshot = snapshots.of(question.after());
        SearchRequest request = new SearchRequests(question).request(articles.alias(), snapshot);
        SearchResponse<ObjectNode> answer = client.search(request, ObjectNode.class);
        if (answer.timedOut() || answer.hits().total() == null) {
            throw SearchAnswers.unavailable("The index did not answer completely; try again");
        }
        List<Hit<ObjectNode>> hits = answer.hits().hits();
        List<ObjectNode> found = new ArrayList<>();
        hits.stream()
                .limit(question.size())
                .map(Hit::source)
                .filter(Objects::nonNull)
                .forEach(found::add);
        boolean isLast = hits.size() <= question.size();
        if (isLast) {
            snapshots.release(snapshot);
        }
        Position next = isLast
                ? null
                : next(
                        question,
                        answer,
                        hits.get(question.size() - 1),
                        answer.pitId() == null ? snapshot : answer.pitId());
        return new Page(
                answer.hits().total().value(), found, Facets.read(question.facets(), answer.aggregations()), next);
    }

    private static Position next(
            Question question, SearchResponse<ObjectNode> answer, Hit<ObjectNode> last, @Nullable String snapshot) {
        List<FieldValue> values = last.sort();
        String id = values.get(1).stringValue();
        if (question.order() == Order.RELEVANCE) {
            return new Position.InScore(number(values.getFirst()), id, snapshot);
        }
        long latest =
                question.after() instanceof Position.InTime before ? before.latest() : SearchRequests.latest(answer);
        return new Position.InTime((long) number(values.getFirst()), id, latest);
    }

    private static double number(FieldValue value) {
        return value.isLong() ? value.longValue() : value.doubleValue();
    }

    @Override
    public Optional<ObjectNode> find(String id) {
        return SearchAnswers.of(() -> client.search(
                        request -> request.index(articles.alias())
                                .allowPartialSearchResults(false)
                                .query(query ->
                                        query.term(term -> term.field(Paths.ID).value(id)))
                                .source(source -> source.filter(filter -> filter.excludes(Paths.INTERNAL)))
                                .size(1),
                        ObjectNode.class))
                .flatMap(answer -> answer.hits().hits().stream().findFirst())
                .map(Hit::source);
    }

    @Override
    public List<ArticleOutcome> fates(String id) {
        return SearchAnswers.of(() -> client.search(
                        request -> request.index(revisions.alias())
                                .allowPartialSearchResults(false)
                                .query(query ->
                                        query.term(term -> term.field(Paths.ID).value(id)))
                                .sort(sort -> sort.field(
                                        field -> field.field("decidedAt").order(SortOrder.Asc)))
                                .size(MOST_FATES),
                        ArticleOutcome.class))
                .map(answer -> answer.hits().hits().stream()
                        .map(Hit::source)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
    }
}
