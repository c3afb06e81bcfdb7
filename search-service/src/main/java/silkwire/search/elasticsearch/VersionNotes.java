package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch.core.GetResponse;
import java.io.IOException;
import silkwire.search.reindex.VersionCatalogue.Noted;
import silkwire.search.reindex.VersionNote;

/** The note about versions: one document, replaced only over the write of it that was read. */
final class VersionNotes {
    /** Where nothing was ever noted. */
    static final Noted NONE = new Noted(null, -1, -1);

    private static final String ID = "note";
    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final String index;

    VersionNotes(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    Noted read() throws IOException {
        GetResponse<VersionNote> answer =
                client.get(request -> request.index(index).id(ID), VersionNote.class);
        VersionNote note = answer.source();
        Long number = answer.seqNo();
        Long term = answer.primaryTerm();
        return note == null || number == null || term == null ? NONE : new Noted(note, number, term);
    }

    boolean replace(Noted over, VersionNote note) throws IOException {
        try {
            if (over.note() == null) {
                create();
                client.index(
                        request -> request.index(index).id(ID).document(note).opType(OpType.Create));
            } else {
                client.index(request -> request.index(index)
                        .id(ID)
                        .document(note)
                        .ifSeqNo(over.number())
                        .ifPrimaryTerm(over.term()));
            }
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    private void create() throws IOException {
        if (client.indices().exists(request -> request.index(index)).value()) {
            return;
        }
        try {
            client.indices()
                    .create(request -> request.index(index)
                            .settings(settings -> settings.numberOfShards("1").autoExpandReplicas("0-1"))
                            .mappings(mappings -> mappings.dynamic(DynamicMapping.False)));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }
}
