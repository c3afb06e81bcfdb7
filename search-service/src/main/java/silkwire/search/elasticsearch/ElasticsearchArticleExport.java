package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.search.article.Question;
import silkwire.search.export.ArticleExport;
import silkwire.search.export.Batches;

/** Exports from a point in time, kept alive from batch to batch. */
final class ElasticsearchArticleExport implements ArticleExport {
    private final ElasticsearchClient client;
    private final IndexFamily articles;

    ElasticsearchArticleExport(ElasticsearchClient client, IndexFamily articles) {
        this.client = client;
        this.articles = articles;
    }

    @Override
    public Batches open(Question question) {
        return SearchAnswers.of(() -> client.openPointInTime(
                                request -> request.index(articles.alias()).keepAlive(Snapshots.KEPT))
                        .id())
                .<Batches>map(snapshot -> SnapshotBatches.open(client, question, snapshot))
                .orElseGet(Nothing::new);
    }

    /** Where nothing was ever indexed. */
    private static final class Nothing implements Batches {
        @Override
        public long total() {
            return 0;
        }

        @Override
        public Batch next() {
            return new Batch(List.of(), null);
        }

        @Override
        public void close() {
            // There is no snapshot to release.
        }
    }
}
