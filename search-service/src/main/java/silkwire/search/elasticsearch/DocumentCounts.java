package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.Paths;
import tools.jackson.databind.node.ObjectNode;

/** Counts the documents of a family by month, those included that no refresh has shown yet. */
final class DocumentCounts {
    private static final String BY_INDEX = "by-index";
    private static final int MOST_MONTHS = 10_000;
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;

    DocumentCounts(ElasticsearchClient client) {
        this.client = client;
    }

    /** Whether the documents of this family tell, in all its indices, when their item was received. */
    boolean isTimed(IndexFamily family) throws IOException {
        try {
            var mappings = client.indices()
                    .getFieldMapping(request -> request.index(family.pattern()).fields(Paths.RECEIVED))
                    .fieldMappings();
            return mappings.values().stream()
                    .noneMatch(index -> index.mappings().isEmpty());
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    /** Of those received before then, or of all. */
    SortedMap<String, Long> byMonth(IndexFamily family, @Nullable Instant receivedBefore) throws IOException {
        client.indices().refresh(request -> request.index(family.pattern()));
        SearchResponse<ObjectNode> answer = client.search(
                request -> request.index(family.pattern())
                        .allowPartialSearchResults(false)
                        .size(0)
                        .query(query(receivedBefore))
                        .aggregations(
                                BY_INDEX,
                                aggregation -> aggregation.terms(
                                        terms -> terms.field("_index").size(MOST_MONTHS))),
                ObjectNode.class);
        SortedMap<String, Long> months = new TreeMap<>();
        if (answer.aggregations().containsKey(BY_INDEX)) {
            for (StringTermsBucket bucket :
                    answer.aggregations().get(BY_INDEX).sterms().buckets().array()) {
                family.monthOf(bucket.key().stringValue()).ifPresent(month -> months.put(month, bucket.docCount()));
            }
        }
        return months;
    }

    /** The note beside the stories has no id. */
    private static Query query(@Nullable Instant receivedBefore) {
        return Query.of(query -> query.bool(bool -> {
            bool.filter(filter -> filter.exists(exists -> exists.field(Paths.ID)));
            if (receivedBefore != null) {
                bool.filter(filter -> filter.range(
                        range -> range.date(date -> date.field(Paths.RECEIVED).lt(receivedBefore.toString()))));
            }
            return bool;
        }));
    }
}
