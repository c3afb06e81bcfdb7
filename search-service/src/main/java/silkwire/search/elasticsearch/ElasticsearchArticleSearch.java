package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.common.event.ArticleOutcome;
import silkwire.search.article.ArticleSearch;
import silkwire.search.article.Page;
import silkwire.search.article.Question;
import tools.jackson.databind.node.ObjectNode;

/** Reads articles: pages within the deadline, single ones, and what became of each item. */
final class ElasticsearchArticleSearch implements ArticleSearch {
    private static final int MOST_FATES = 1_000;

    private final ElasticsearchClient client;
    private final IndexFamily articles;
    private final IndexFamily revisions;
    private final Duration deadline;
    private final SnapshotLeases leases;
    private final Snapshots snapshots;

    ElasticsearchArticleSearch(
            ElasticsearchClient client,
            IndexFamily articles,
            IndexFamily revisions,
            Duration deadline,
            SnapshotLeases leases) {
        this.client = client;
        this.articles = articles;
        this.revisions = revisions;
        this.deadline = deadline;
        this.leases = leases;
        this.snapshots = new Snapshots(client, articles.alias());
    }

    @Override
    public Page search(Question question) {
        return SearchAnswers.of(() -> page(question)).orElseGet(() -> Facets.nothing(question));
    }

    private Page page(Question question) throws IOException {
        BoundedSearch bounded = new BoundedSearch(client, deadline, SearchAnswers::cutOff);
        PageView view = PageView.open(snapshots, leases, question);
        boolean isRead = false;
        try {
            Page page = question.byStory()
                    ? new StoryPages(bounded, articles.alias(), question, view).page()
                    : new ArticlePages(bounded, articles.alias(), question, view).page();
            isRead = true;
            if (page.next() == null) {
                view.end();
            }
            return page;
        } finally {
            if (!isRead) {
                view.failed();
            }
        }
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
