package silkwire.search.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import silkwire.common.kafka.TopicCheck;
import silkwire.common.kafka.TopicHealth;
import silkwire.common.kafka.Topics;
import silkwire.search.reindex.ServedVersion;

/** Wires the listeners, the dead letters and the patience with which a batch is tried again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetryProperties.class)
class KafkaConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean(destroyMethod = "close")
    Admin searchAdmin(KafkaProperties kafka) {
        return Admin.create(kafka.buildAdminProperties());
    }

    @Bean("topics-exist")
    TopicHealth topicHealth(Admin admin, Topics topics) {
        List<String> needed = List.of(
                topics.enriched(),
                topics.outcomes(),
                Topics.deadLettersOf(topics.enriched()),
                Topics.deadLettersOf(topics.outcomes()));
        return new TopicHealth(new TopicCheck(admin, needed, PATIENCE));
    }

    @Bean
    DeadLetters deadLetters(KafkaOperations<byte[], byte[]> producer, Clock clock) {
        return new DeadLetters(producer, clock);
    }

    @Bean
    KafkaVersionReading versionReading(
            ConcurrentKafkaListenerContainerFactory<?, ?> containers,
            Admin admin,
            Topics topics,
            DeadLetters deadLetters,
            ServedVersion served,
            MeterRegistry registry,
            Clock clock) {
        return new KafkaVersionReading(
                containers,
                new VersionGroups(admin, topics),
                topics,
                new VersionListeners(deadLetters, served, registry, clock));
    }

    /**
     * Keeps a batch that could not be settled, pauses consumption (polling on, so that the group keeps the member) and
     * tries again without end: no kind of failure may skip a record.
     */
    @Bean
    CommonErrorHandler batchRetries(RetryProperties properties) {
        DefaultErrorHandler handler = new DefaultErrorHandler(properties.pauses());
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners(new WaitLog());
        return handler;
    }
}
