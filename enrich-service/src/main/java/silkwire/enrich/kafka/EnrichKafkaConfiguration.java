package silkwire.enrich.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
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
import silkwire.common.kafka.streams.RunningStreams;
import silkwire.common.kafka.streams.StreamsSettings;
import silkwire.enrich.tagging.TaggingPipeline;

/** Builds the topology and what it needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrichProperties.class)
@Import({CommonKafkaConfiguration.class, RefinementConfiguration.class})
public class EnrichKafkaConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

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
        Properties settings = settings(topics, properties, kafka.buildStreamsProperties(), clock, metrics);
        return new KafkaStreams(EnrichTopology.build(topics, pipeline, properties, clock, metrics), settings);
    }

    @Bean
    KafkaStreamsMetrics enrichStreamsMetrics(KafkaStreams streams, MeterRegistry registry) {
        KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(registry);
        return metrics;
    }

    @Bean("topology")
    RunningStreams enrichStreams(KafkaStreams streams, TopicCheck check) {
        return new RunningStreams(streams, check, () -> "");
    }

    static Properties settings(
            Topics topics,
            EnrichProperties properties,
            Map<String, Object> connection,
            Clock clock,
            EnrichMetrics metrics) {
        Properties settings = new StreamsSettings(
                        topics.prefix() + properties.applicationId(),
                        properties.instance(),
                        properties.stateDir(),
                        properties.threads(),
                        properties.commitInterval())
                .with(connection, clock, metrics::dead);
        // What was received and what was decided need no common order: neither waits for the other.
        settings.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        return settings;
    }
}
