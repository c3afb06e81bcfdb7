package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import silkwire.common.elasticsearch.FoundSources;
import silkwire.common.elasticsearch.Paths;
import silkwire.search.revision.RevisionSearch;
import tools.jackson.databind.node.ObjectNode;

/** Reads the texts of all revisions, found by the id of their article. */
final class ElasticsearchRevisions implements RevisionSearch {
    private static final int MOST = 1_000;

    private final ElasticsearchClient client;
    private final String alias;

    ElasticsearchRevisions(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
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
                .map(FoundSources::of)
                .orElse(List.of());
    }
}
