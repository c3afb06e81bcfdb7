package silkwire.alert;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import silkwire.common.elasticsearch.ArticleMapping;
import silkwire.common.elasticsearch.ArticleSource;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.servers.junit.TestServers;
import tools.jackson.databind.node.ObjectNode;

/** Writes enriched articles into the index and commits what it read, as search-service does. */
final class IndexedTopic implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(500);
    private final Rest5Client connection;
    private final ElasticsearchClient client;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final String index;

    IndexedTopic(TestServers servers) {
        Topics topics = new Topics(servers.prefix());
        index = servers.prefix() + "articles-v2-2026.11";
        connection = Rest5Client.builder(servers.elasticsearchUrl()).build();
        client = new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(EventJson.mapper())));
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        servers.bootstrapServers(),
                        "group.id",
                        topics.prefix() + "search-articles-v2",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topics.enriched()).stream()
                .map(part -> new TopicPartition(topics.enriched(), part.partition()))
                .toList();
        consumer.assign(partitions);
        create(servers.prefix() + "articles");
    }

    private void create(String alias) {
        ObjectNode definition = ArticleMapping.definition();
        try {
            if (!client.indices().exists(request -> request.index(index)).value()) {
                client.indices()
                        .create(request -> request.index(index).withJson(new StringReader(definition.toString())));
                client.indices().putAlias(request -> request.index(index).name(alias));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Indexes everything that stands in the topic. */
    void readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(LOOK).forEach(this::index);
        }
        consumer.commitSync();
    }

    private void index(ConsumerRecord<String, byte[]> read) {
        try {
            ObjectNode document = ArticleSource.of(read.value(), Instant.EPOCH).json();
            client.index(request -> request.index(index).id(read.key()).document(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EventDecodingException e) {
            throw new IllegalStateException("Every record is an article", e);
        }
    }

    @Override
    public void close() {
        consumer.close();
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
