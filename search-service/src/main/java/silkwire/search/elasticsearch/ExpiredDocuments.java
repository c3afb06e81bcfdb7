package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoredValues;
import silkwire.common.query.QueryField;
import tools.jackson.databind.node.ObjectNode;

/**
 * Removes the documents of a family whose item was received too long ago, a page at a time, and the months that are empty
 * then. A document that is written anew in between stays.
 */
final class ExpiredDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredDocuments.class);
    private static final int PAGE = 1_000;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu.MM").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient client;
    private final MonthlyIndices indices;
    private final DocumentCounts counts;

    ExpiredDocuments(ElasticsearchClient client, MonthlyIndices indices) {
        this.client = client;
        this.indices = indices;
        this.counts = new DocumentCounts(client);
    }

    /** How many documents a page had, how many of them are removed, and the stories of those that were articles. */
    record Page(int found, int removed, Set<String> stories) {
        /** A page of which nothing could be removed is the last one for now, too. */
        boolean isLast() {
            return found < PAGE || removed == 0;
        }
    }

    /** Removes the next page of documents received before then; with the last one also the months that are empty. */
    Page remove(Instant receivedBefore) throws IOException {
        List<Hit<ObjectNode>> hits = find(receivedBefore);
        Page page = hits.isEmpty() ? new Page(0, 0, Set.of()) : remove(hits);
        if (page.found() > 0) {
            LOG.info(
                    "Removed {} of {} {} received before {}",
                    page.removed(),
                    page.found(),
                    indices.family().name(),
                    receivedBefore);
        }
        if (page.isLast()) {
            removeEmptyMonths(receivedBefore);
        }
        return page;
    }

    private Page remove(List<Hit<ObjectNode>> hits) throws IOException {
        List<BulkOperation> operations =
                hits.stream().map(ExpiredDocuments::deletion).toList();
        BulkResponse answer =
                client.bulk(request -> request.operations(operations).refresh(Refresh.True));
        Set<String> stories = new HashSet<>();
        int removed = 0;
        for (int i = 0; i < hits.size(); i++) {
            ErrorCause error = answer.items().get(i).error();
            if (error == null) {
                removed++;
                stories.add(new StoredValues(hits.get(i).fields()).one(Paths.key(QueryField.STORY)));
            } else {
                LOG.warn(
                        "{} has expired and stays until the next look: {}",
                        hits.get(i).id(),
                        error.reason());
            }
        }
        stories.remove("");
        return new Page(hits.size(), removed, stories);
    }

    private List<Hit<ObjectNode>> find(Instant receivedBefore) throws IOException {
        SearchResponse<ObjectNode> answer = client.search(
                request -> request.index(indices.family().pattern())
                        .allowPartialSearchResults(false)
                        .query(query -> query.range(range ->
                                range.date(date -> date.field(Paths.RECEIVED).lt(receivedBefore.toString()))))
                        .source(source -> source.fetch(false))
                        .docvalueFields(column -> column.field(Paths.key(QueryField.STORY)))
                        .seqNoPrimaryTerm(true)
                        .sort(sort -> sort.doc(doc -> doc.order(SortOrder.Asc)))
                        .size(PAGE),
                ObjectNode.class);
        return answer.hits().hits();
    }

    private static BulkOperation deletion(Hit<ObjectNode> hit) {
        return BulkOperation.of(operation -> operation.delete(delete ->
                delete.index(hit.index()).id(hit.id()).ifSeqNo(hit.seqNo()).ifPrimaryTerm(hit.primaryTerm())));
    }

    /** Only of months that lie before that time altogether: to any other an article may come every moment. */
    private void removeEmptyMonths(Instant receivedBefore) throws IOException {
        String month = MONTH.format(receivedBefore);
        SortedMap<String, Long> full = counts.byMonth(indices.family(), null);
        for (String index : client.indices()
                .getAlias(request -> request.index(indices.family().pattern()))
                .aliases()
                .keySet()) {
            boolean isEmpty = indices.family()
                    .monthOf(index)
                    .filter(of -> of.compareTo(month) < 0 && !full.containsKey(of))
                    .isPresent();
            if (isEmpty) {
                client.indices().delete(request -> request.index(index).ignoreUnavailable(true));
                indices.forget(index);
                LOG.info("Removed the empty index {}", index);
            }
        }
    }
}
