package silkwire.search.elasticsearch;

import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.List;
import silkwire.common.json.EventJson;
import silkwire.search.index.IndexAnswer;
import silkwire.search.revision.RevisionDocument;
import silkwire.search.revision.RevisionStore;

/** Keeps the texts of all revisions, each under its article and number. */
final class ElasticsearchRevisionStore implements RevisionStore {
    private final BulkWriter writer;

    ElasticsearchRevisionStore(BulkWriter writer) {
        this.writer = writer;
    }

    @Override
    public IndexAnswer keep(List<RevisionDocument> revisions) {
        return writer.write(revisions.stream()
                .map(revision -> new BulkItem(
                        revision.homeMonth(),
                        revision.id(),
                        revision.sequence(),
                        BinaryData.of(EventJson.encode(revision.json()), ContentType.APPLICATION_JSON)))
                .toList());
    }
}
