package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.alert.resend.ToldThreads;
import tools.jackson.databind.node.ObjectNode;

/** Asks the archive of notifications. */
final class ElasticsearchToldThreads implements ToldThreads {
    private static final String THREADS = "threads";
    private static final String FIELD = "thread";

    private final ElasticsearchClient client;
    private final String notifications;

    ElasticsearchToldThreads(ElasticsearchClient client, String notifications) {
        this.client = client;
        this.notifications = notifications;
    }

    @Override
    public Set<String> of(Collection<String> threads) {
        if (threads.isEmpty()) {
            return Set.of();
        }
        var wanted = threads.stream().map(FieldValue::of).toList();
        return IndexProblems.of(() -> client.search(
                        request -> request.index(notifications)
                                .ignoreUnavailable(true)
                                .allowPartialSearchResults(false)
                                .size(0)
                                .query(query ->
                                        query.terms(terms -> terms.field(FIELD).terms(values -> values.value(wanted))))
                                .aggregations(
                                        THREADS,
                                        all -> all.terms(
                                                each -> each.field(FIELD).size(threads.size()))),
                        ObjectNode.class))
                .map(answer -> answer.aggregations().get(THREADS))
                .map(found -> found.isSterms() ? keys(found.sterms().buckets().array()) : Set.<String>of())
                .orElse(Set.of());
    }

    private static Set<String> keys(Collection<StringTermsBucket> buckets) {
        return buckets.stream().map(bucket -> bucket.key().stringValue()).collect(Collectors.toUnmodifiableSet());
    }
}
