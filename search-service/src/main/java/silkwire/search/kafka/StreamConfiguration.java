package silkwire.search.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.common.kafka.Topics;
import silkwire.search.deadletter.DeadLetterBox;
import silkwire.search.stream.StreamedArticles;

/** Wires what reads topics outside of any group. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TailProperties.class)
class StreamConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    KafkaArticleTail articleTail(
            ConsumerFactory<byte[], byte[]> consumers,
            Topics topics,
            StreamedArticles articles,
            TailProperties properties,
            MeterRegistry meters) {
        return new KafkaArticleTail(
                () -> new KafkaConsumer<>(settings(consumers)), topics.enriched(), articles, properties, meters);
    }

    @Bean
    DeadLetterBox deadLetterBox(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaOperations<byte[], byte[]> producer,
            Topics topics,
            Clock clock) {
        return new KafkaDeadLetterBox(() -> new KafkaConsumer<>(settings(consumers)), producer, topics, clock);
    }

    /** Of a reader outside of any group. */
    static Map<String, Object> settings(ConsumerFactory<?, ?> consumers) {
        Map<String, Object> settings = new HashMap<>(consumers.getConfigurationProperties());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return settings;
    }
}
