package silkwire.bench.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.BulkLimit;
import silkwire.bench.measurement.CpuTimes;
import silkwire.bench.measurement.Machine;

/**
 * Sends the documents of a run straight to Elasticsearch, by the client and in requests of the size that the search-service
 * uses, as many requests at a time as given.
 */
public final class ElasticsearchBulkLimit implements BulkLimit {
    private static final int WARM_UP_REQUESTS = 4;

    private final URI elasticsearch;
    private final String tag;
    private final int connections;
    private final Machine machine;

    /** Calls the fresh indices after {@code tag}. */
    public ElasticsearchBulkLimit(URI elasticsearch, String tag, int connections, Machine machine) {
        this.elasticsearch = elasticsearch;
        this.tag = tag;
        this.connections = connections;
        this.machine = machine;
    }

    @Override
    public Limit measure(Collection<String> ids) {
        try (Connection connection = Connection.to(elasticsearch);
                Spool spool = Spool.create()) {
            ElasticsearchClient client = connection.client();
            new StandingDocuments(client).copy(ids, spool);
            try (FreshIndex index = FreshIndex.create(connection, name("warm"));
                    Spool.Reader documents = spool.read()) {
                for (int i = 0; i < WARM_UP_REQUESTS; i++) {
                    send(client, index.name(), documents.next());
                }
            }
            try (FreshIndex index = FreshIndex.create(connection, name("limit"));
                    Spool.Reader documents = spool.read()) {
                Map<String, Duration> before = machine.cpuWithOwn();
                double seconds = seconds(client, index.name(), documents, ids.size());
                Map<String, Long> cpu = CpuTimes.microsPerArticle(before, machine.cpuWithOwn(), spool.size());
                cpu.keySet().retainAll(List.of("elasticsearch", Machine.OWN));
                return new Limit(spool.size(), seconds, spool.medianBytes(), cpu);
            }
        } catch (IOException | ElasticsearchException e) {
            throw new BenchException("Elasticsearch could not be measured: " + e.getMessage(), e);
        }
    }

    private String name(String part) {
        return ("bench-" + tag + "-" + part).toLowerCase(Locale.ROOT);
    }

    private double seconds(ElasticsearchClient client, String index, Spool.Reader documents, long expected)
            throws IOException {
        long begun = machine.ticker().nanos();
        try (ExecutorService senders = Executors.newFixedThreadPool(connections)) {
            Callable<Void> sender = () -> {
                for (List<Document> request = documents.next(); !request.isEmpty(); request = documents.next()) {
                    send(client, index, request);
                }
                return null;
            };
            for (Future<Void> sent : senders.invokeAll(java.util.Collections.nCopies(connections, sender))) {
                sent.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BenchException cause
                    ? cause
                    : new BenchException("A bulk request failed: " + e.getCause(), e);
        }
        client.indices().refresh(request -> request.index(index));
        long count = client.count(request -> request.index(index)).count();
        double seconds = (machine.ticker().nanos() - begun) / 1e9;
        if (count != expected) {
            throw new BenchException("Of " + expected + " documents sent straight to Elasticsearch it shows " + count);
        }
        return seconds;
    }

    private static void send(ElasticsearchClient client, String index, List<Document> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        List<BulkOperation> operations =
                documents.stream().map(document -> document.into(index)).toList();
        BulkResponse answer = client.bulk(request -> request.operations(operations));
        answer.items().stream()
                .map(BulkResponseItem::error)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(error -> {
                    throw new BenchException("Elasticsearch refused a document: " + error.reason());
                });
    }
}
