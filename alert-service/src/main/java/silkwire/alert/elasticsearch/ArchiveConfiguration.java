package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.delivery.NotificationIndex;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;

/** Wires the indices of notifications and deliveries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveProperties.class)
class ArchiveConfiguration {
    private static final String KEYWORD = "keyword";
    private static final String DATE = "date";

    @Bean(destroyMethod = "close")
    Rest5Client archiveConnection(ArchiveProperties properties) {
        Rest5ClientBuilder builder = Rest5Client.builder(properties.url())
                .setConnectionConfigCallback(connection ->
                        connection.setConnectTimeout(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .setRequestConfigCallback(request ->
                        request.setResponseTimeout(properties.answerTimeout().toMillis(), TimeUnit.MILLISECONDS));
        if (properties.apiKey() != null) {
            Header key = new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + properties.apiKey());
            builder.setDefaultHeaders(new Header[] {key});
        }
        return builder.build();
    }

    @Bean
    ElasticsearchClient archiveClient(Rest5Client connection) {
        return new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(EventJson.mapper())));
    }

    @Bean
    ArchiveFamily notificationFamily(ElasticsearchClient client, Topics topics) {
        return new ArchiveFamily(
                client,
                topics.prefix() + "notifications",
                Map.of("id", KEYWORD, "rule.id", KEYWORD, "thread", KEYWORD, "kind", KEYWORD, "createdAt", DATE));
    }

    @Bean
    ArchiveFamily deliveryFamily(ElasticsearchClient client, Topics topics) {
        return new ArchiveFamily(
                client,
                topics.prefix() + "deliveries",
                Map.of(
                        "id", KEYWORD,
                        "notificationId", KEYWORD,
                        "ruleId", KEYWORD,
                        "receiverId", KEYWORD,
                        "state", KEYWORD,
                        "notifiedAt", DATE));
    }

    @Bean
    NotificationIndex notificationIndex(
            ElasticsearchClient client,
            ArchiveFamily notificationFamily,
            ArchiveFamily deliveryFamily,
            MeterRegistry meters) {
        return new ElasticsearchNotificationIndex(client, notificationFamily, deliveryFamily, meters);
    }

    @Bean
    NotificationArchive notificationArchive(
            ElasticsearchClient client, ArchiveFamily notificationFamily, ArchiveFamily deliveryFamily) {
        return new ElasticsearchNotificationArchive(client, notificationFamily.alias(), deliveryFamily.alias());
    }
}
