package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.delivery.NotificationIndex;
import silkwire.common.elasticsearch.ElasticsearchClientConfiguration;
import silkwire.common.kafka.Topics;
import silkwire.common.retention.Retention;
import silkwire.common.retention.RetentionProperties;

/** Wires the indices of notifications and deliveries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionProperties.class)
@Import(ElasticsearchClientConfiguration.class)
class ArchiveConfiguration {
    private static final String KEYWORD = "keyword";
    private static final String DATE = "date";

    @Bean
    ArchiveFamily notificationFamily(ElasticsearchClient client, Topics topics) {
        return new ArchiveFamily(
                client,
                topics.prefix() + "notifications",
                Map.of("id", KEYWORD, "rule.id", KEYWORD, "thread", KEYWORD, "kind", KEYWORD, "createdAt", DATE),
                "createdAt");
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
                        "notifiedAt", DATE),
                "notifiedAt");
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

    @Bean(initMethod = "start", destroyMethod = "stop")
    ArchiveRetention archiveRetention(
            ArchiveFamily notificationFamily,
            ArchiveFamily deliveryFamily,
            RetentionProperties properties,
            Clock clock) {
        return new ArchiveRetention(
                List.of(notificationFamily.expired(), deliveryFamily.expired()),
                new Retention(properties.retention()),
                clock);
    }
}
