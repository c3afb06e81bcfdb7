package silkwire.enrich.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;
import silkwire.common.kafka.Topics;
import silkwire.enrich.refinement.RefinementPolicy;
import silkwire.enrich.refinement.Refiner;

/** Builds a reader for every refiner there is; without one nothing is read and no producer is made. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RefinementProperties.class)
class RefinementConfiguration {
    private static final int ROUNDS_PER_BATCH = 4;
    private static final Duration SPARE = Duration.ofMinutes(5);
    private static final int LARGEST_RECORD = 16 * 1024 * 1024;

    @Bean
    RefinementReaders refinementReaders(
            ObjectProvider<Refiner> refiners,
            RefinementProperties properties,
            Topics topics,
            KafkaProperties kafka,
            Clock clock,
            EnrichMetrics metrics) {
        RefinementPolicy policy = new RefinementPolicy(properties.maxAge());
        return new RefinementReaders(refiners.orderedStream()
                .map(refiner -> {
                    RefinementListener listener =
                            new RefinementListener(refiner, policy, producer(kafka)::send, topics, clock, metrics);
                    return reader(refiner, listener, topics, kafka);
                })
                .toList());
    }

    private static KafkaMessageListenerContainer<String, byte[]> reader(
            Refiner refiner, RefinementListener listener, Topics topics, KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, ROUNDS_PER_BATCH * refiner.inFlight());
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int)
                refiner.patience().multipliedBy(ROUNDS_PER_BATCH).plus(SPARE).toMillis());
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_RECORD);
        ContainerProperties container = new ContainerProperties(topics.enriched());
        container.setGroupId(topics.prefix() + "enrich-refine-" + refiner.name());
        container.setClientId("refine-" + refiner.name());
        container.setMessageListener((BatchMessageListener<String, byte[]>)
                (List<ConsumerRecord<String, byte[]>> batch) -> listener.onArticles(batch));
        KafkaMessageListenerContainer<String, byte[]> reader = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                container);
        reader.setCommonErrorHandler(new DefaultErrorHandler(withoutEnd()));
        return reader;
    }

    /** Only the broker can fail a batch, so it is tried again until the broker answers. */
    private static ExponentialBackOff withoutEnd() {
        ExponentialBackOff pauses = new ExponentialBackOff();
        pauses.setMaxElapsedTime(Long.MAX_VALUE);
        return pauses;
    }

    private static KafkaTemplate<String, byte[]> producer(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }
}
