package silkwire.search.elasticsearch;

import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.List;
import silkwire.common.json.EventJson;
import silkwire.search.index.ArticleDocument;
import silkwire.search.index.ArticleIndex;
import silkwire.search.index.IndexAnswer;

/** Writes articles under their sequence as external version. */
final class ElasticsearchArticleIndex implements ArticleIndex {
    private final BulkWriter writer;
    private final MonthlyIndices indices;

    ElasticsearchArticleIndex(BulkWriter writer, MonthlyIndices indices) {
        this.writer = writer;
        this.indices = indices;
    }

    @Override
    public boolean isKnownToBeEmpty() {
        return indices.areKnownToBeNone();
    }

    @Override
    public IndexAnswer index(List<ArticleDocument> documents) {
        return writer.write(documents.stream()
                .map(document -> new BulkItem(
                        document.homeMonth(),
                        document.id(),
                        document.sequence(),
                        BinaryData.of(EventJson.encode(document.json()), ContentType.APPLICATION_JSON)))
                .toList());
    }

    @Override
    public void beginAnew() {
        // Each document replaces itself.
    }

    @Override
    public void takeOver() {
        // Whoever wrote a document, its sequence decides.
    }
}
