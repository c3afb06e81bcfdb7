package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Consumer;
import silkwire.alert.article.ArticleReading;
import silkwire.alert.article.LookBack;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.common.event.ArticleEnriched;

/** Reads articles from a point in time of the alias. */
final class ElasticsearchArticleReading implements ArticleReading {
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
                new ArticlePages(client, snapshot).read(LookBackQueries.all(wanted), batches);
            } finally {
                snapshots.release(snapshot);
            }
        });
    }
}
