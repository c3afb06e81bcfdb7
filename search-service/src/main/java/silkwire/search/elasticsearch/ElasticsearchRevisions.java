package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.List;
import java.util.Objects;
import silkwire.common.json.EventJson;
import silkwire.search.index.IndexAnswer;
import silkwire.search.revision.RevisionDocument;
import silkwire.search.revision.RevisionSearch;
import silkwire.search.revision.RevisionStore;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the texts of all revisions, found by the id of their article. */
final class ElasticsearchRevisions implements RevisionStore, RevisionSearch {
    private static final int MOST = 1_000;

    private final ElasticsearchClient client;
    private final BulkWriter writer;
    private final String alias;

    ElasticsearchRevisions(ElasticsearchClient client, BulkWriter writer, String alias) {
        this.client = client;
        this.writer = writer;
        this.alias = alias;
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

    @Override
    public List<ObjectNode> revisions(String id) {
        return SearchAnswers.of(() -> client.search(
                        request -> request.index(alias)
                                .allowPartialSearchResults(false)
                                .query(query ->
                                        query.term(term -> term.field(Paths.ID).value(id)))
                                .sort(sort -> sort.field(
                                        field -> field.field("revision").order(SortOrder.Asc)))
                                .size(MOST),
                        ObjectNode.class))
                .map(answer -> answer.hits().hits().stream()
                        .map(Hit::source)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
    }
}
