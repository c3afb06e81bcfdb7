package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.search.index.IndexOutcome;
import tools.jackson.databind.node.ObjectNode;

/** Asks which version stands where a write found a conflict; the text of an error message is no contract. */
final class StandingVersions {
    private final ElasticsearchClient client;

    StandingVersions(ElasticsearchClient client) {
        this.client = client;
    }

    /** Repeated where the same version stands, late where a higher one does; one outcome per item. */
    List<IndexOutcome> judge(List<BulkItem> conflicts, MonthlyIndices indices) throws IOException {
        List<MultiGetOperation> wanted = new ArrayList<>(conflicts.size());
        for (BulkItem item : conflicts) {
            String index = indices.ensure(item.month());
            wanted.add(MultiGetOperation.of(
                    operation -> operation.index(index).id(item.id()).source(source -> source.fetch(false))));
        }
        MgetResponse<ObjectNode> answer = client.mget(request -> request.docs(wanted), ObjectNode.class);
        List<IndexOutcome> outcomes = new ArrayList<>(conflicts.size());
        for (int i = 0; i < conflicts.size(); i++) {
            MultiGetResponseItem<ObjectNode> line =
                    i < answer.docs().size() ? answer.docs().get(i) : null;
            outcomes.add(judge(conflicts.get(i).version(), line));
        }
        return outcomes;
    }

    static IndexOutcome judge(@Nullable Long sent, @Nullable MultiGetResponseItem<ObjectNode> line) {
        Long standing = line != null && line.isResult() && line.result().found()
                ? line.result().version()
                : null;
        if (standing == null || sent == null || standing < sent) {
            return new IndexOutcome.Deferred("A version conflict, but no such version stands");
        }
        return standing.equals(sent) ? new IndexOutcome.Repeated() : new IndexOutcome.Late(standing);
    }
}
