package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Removes the documents of monthly indices that are too old, a page at a time, and the months that are empty then. A document
 * that is written anew in between stays.
 */
public final class ExpiredDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredDocuments.class);
    private static final int PAGE = 1_000;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu.MM").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient client;
    private final Months months;
    private final @Nullable String reported;

    /**
     * The indices of one kind.
     *
     * @param start what their names begin with, before the month written yyyy.MM
     * @param time the field that says how old a document is
     * @param removed is told the name of each index that is removed
     */
    public record Months(String start, String time, Consumer<String> removed) {
        String pattern() {
            return start + "*";
        }

        /** Whether this is an index of a month before that one. */
        boolean isBefore(String index, String month) {
            return index.startsWith(start) && index.substring(start.length()).compareTo(month) < 0;
        }
    }

    /** {@code reported} is a keyword field whose values each page tells of the documents it removed; null for none. */
    public ExpiredDocuments(ElasticsearchClient client, Months months, @Nullable String reported) {
        this.client = client;
        this.months = months;
        this.reported = reported;
    }

    /** How many documents a page had, how many of them are removed, and what is reported of those. */
    public record Page(int found, int removed, Set<String> reported) {
        /** Copies the set. */
        public Page {
            reported = Set.copyOf(reported);
        }

        /** A page of which nothing could be removed is the last one for now, too. */
        public boolean isLast() {
            return found < PAGE || removed == 0;
        }
    }

    /** Removes the next page of documents from before then; with the last one also the months that are empty. */
    public Page remove(Instant before) throws IOException {
        List<Hit<ObjectNode>> hits = find(before);
        Page page = hits.isEmpty() ? new Page(0, 0, Set.of()) : remove(hits);
        if (page.found() > 0) {
            LOG.info(
                    "Removed {} of {} documents of {} from before {}",
                    page.removed(),
                    page.found(),
                    months.pattern(),
                    before);
        }
        if (page.isLast()) {
            removeEmptyMonths(before);
        }
        return page;
    }

    private Page remove(List<Hit<ObjectNode>> hits) throws IOException {
        List<BulkOperation> operations =
                hits.stream().map(ExpiredDocuments::deletion).toList();
        BulkResponse answer =
                client.bulk(request -> request.operations(operations).refresh(Refresh.True));
        Set<String> told = new HashSet<>();
        int removed = 0;
        for (int i = 0; i < hits.size(); i++) {
            ErrorCause error = answer.items().get(i).error();
            if (error == null) {
                removed++;
                if (reported != null) {
                    told.addAll(new StoredValues(hits.get(i).fields()).all(reported));
                }
            } else {
                LOG.warn(
                        "{} has expired and stays until the next look: {}",
                        hits.get(i).id(),
                        error.reason());
            }
        }
        return new Page(hits.size(), removed, told);
    }

    private List<Hit<ObjectNode>> find(Instant before) throws IOException {
        SearchRequest request = SearchRequest.of(search -> {
            search.index(months.pattern())
                    .allowPartialSearchResults(false)
                    .query(query -> query.range(range ->
                            range.date(date -> date.field(months.time()).lt(before.toString()))))
                    .source(source -> source.fetch(false))
                    .seqNoPrimaryTerm(true)
                    .sort(sort -> sort.doc(doc -> doc.order(SortOrder.Asc)))
                    .size(PAGE);
            return reported == null ? search : search.docvalueFields(column -> column.field(reported));
        });
        return client.search(request, ObjectNode.class).hits().hits();
    }

    private static BulkOperation deletion(Hit<ObjectNode> hit) {
        return BulkOperation.of(operation -> operation.delete(delete ->
                delete.index(hit.index()).id(hit.id()).ifSeqNo(hit.seqNo()).ifPrimaryTerm(hit.primaryTerm())));
    }

    /** Only of months that lie before that time altogether: to any other a document may come every moment. */
    private void removeEmptyMonths(Instant before) throws IOException {
        String month = MONTH.format(before);
        for (String index : client.indices()
                .getAlias(request -> request.index(months.pattern()))
                .aliases()
                .keySet()) {
            if (months.isBefore(index, month) && isEmpty(index)) {
                client.indices().delete(request -> request.index(index).ignoreUnavailable(true));
                months.removed().accept(index);
                LOG.info("Removed the empty index {}", index);
            }
        }
    }

    /** What no refresh has shown yet counts, too. */
    private boolean isEmpty(String index) throws IOException {
        client.indices().refresh(request -> request.index(index));
        return client.count(request -> request.index(index)).count() == 0;
    }
}
