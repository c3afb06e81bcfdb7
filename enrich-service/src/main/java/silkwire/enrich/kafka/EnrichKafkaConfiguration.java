package silkwire.enrich.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import silkwire.common.kafka.CommonKafkaConfiguration;
import silkwire.common.kafka.TopicCheck;
import silkwire.common.kafka.TopicHealth;
import silkwire.common.kafka.Topics;
import silkwire.enrich.tagging.TaggingPipeline;

/** Builds the topology and what it needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrichProperties.class)
@Import({CommonKafkaConfiguration.class, RefinementConfiguration.class})
public class EnrichKafkaConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** How long a killed instance keeps its partitions from the others, ms. */
    private static final int SESSION_TIMEOUT = 10_000;

    private static final int LARGEST_RECORD = 16 * 1024 * 1024;

    @Bean(destroyMethod = "close")
    Admin enrichAdmin(KafkaProperties kafka) {
        return Admin.create(kafka.buildAdminProperties());
    }

    @Bean
    TopicCheck topicCheck(Admin admin, Topics topics) {
        List<String> needed = List.of(
                topics.received(),
                topics.enriched(),
                topics.outcomes(),
                topics.claims(),
                topics.decisions(),
                topics.refinements(),
                Topics.deadLettersOf(topics.received()),
                Topics.deadLettersOf(topics.claims()),
                Topics.deadLettersOf(topics.decisions()),
                Topics.deadLettersOf(topics.refinements()));
        return new TopicCheck(admin, needed, PATIENCE);
    }

    @Bean("topics-exist")
    TopicHealth topicHealth(TopicCheck check) {
        return new TopicHealth(check);
    }

    @Bean
    EnrichMetrics enrichMetrics(MeterRegistry registry) {
        return new EnrichMetrics(registry);
    }

    @Bean
    KafkaStreams enrichTopology(
            Topics topics,
            TaggingPipeline pipeline,
            EnrichProperties properties,
            KafkaProperties kafka,
            Clock clock,
            EnrichMetrics metrics) {
        Properties settings = settings(topics, properties, kafka.buildStreamsProperties());
        settings.put(DeadLetterHandler.CONTEXT, new DeadLetterHandler.Context(clock, metrics));
        return new KafkaStreams(EnrichTopology.build(topics, pipeline, properties, clock, metrics), settings);
    }

    @Bean
    KafkaStreamsMetrics enrichStreamsMetrics(KafkaStreams streams, MeterRegistry registry) {
        KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(registry);
        return metrics;
    }

    @Bean("topology")
    EnrichStreams enrichStreams(KafkaStreams streams, TopicCheck check) {
        return new EnrichStreams(streams, check);
    }

    static Properties settings(Topics topics, EnrichProperties properties, Map<String, Object> connection) {
        Properties settings = new Properties();
        settings.putAll(connection);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, topics.prefix() + properties.applicationId());
        if (!properties.instance().isEmpty()) {
            settings.put(
                    StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), properties.instance());
        }
        settings.put(StreamsConfig.STATE_DIR_CONFIG, properties.stateDir().toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                properties.commitInterval().toMillis());
        // What was received and what was decided need no common order: neither waits for the other.
        settings.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, properties.threads());
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD);
        settings.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), LARGEST_RECORD);
        return settings;
    }
}
