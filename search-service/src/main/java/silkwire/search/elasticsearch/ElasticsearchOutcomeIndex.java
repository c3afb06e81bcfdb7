package silkwire.search.elasticsearch;

import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.List;
import silkwire.common.json.EventJson;
import silkwire.search.index.IndexAnswer;
import silkwire.search.index.OutcomeDocument;
import silkwire.search.index.OutcomeIndex;

/** Writes fates; a repeat overwrites itself. */
final class ElasticsearchOutcomeIndex implements OutcomeIndex {
    private final BulkWriter writer;

    ElasticsearchOutcomeIndex(BulkWriter writer) {
        this.writer = writer;
    }

    @Override
    public IndexAnswer record(List<OutcomeDocument> documents) {
        return writer.write(documents.stream()
                .map(document -> new BulkItem(
                        document.month(),
                        document.id(),
                        null,
                        BinaryData.of(EventJson.encode(document.json()), ContentType.APPLICATION_JSON)))
                .toList());
    }
}
