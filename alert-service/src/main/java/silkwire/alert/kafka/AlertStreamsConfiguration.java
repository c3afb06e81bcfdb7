package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.match.TimelyMatching;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.kafka.TopicCheck;
import silkwire.common.kafka.Topics;
import silkwire.common.kafka.streams.RunningStreams;
import silkwire.common.kafka.streams.StreamsSettings;

/** Wires the topology from enriched articles to notifications. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertStreamsProperties.class)
class AlertStreamsConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    AlertMetrics alertMetrics(MeterRegistry meters) {
        return new AlertMetrics(meters);
    }

    @Bean
    TopicOffsets topicOffsets(Admin admin) {
        return new TopicOffsets(admin, PATIENCE);
    }

    @Bean
    ReadOffsets readOffsets(TopicOffsets offsets, KafkaProperties kafka) {
        return new ReadOffsets(offsets, Consumers.alone(kafka, "read-offsets"));
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    LagWatch lagWatch(
            TopicOffsets offsets,
            ReadOffsets readOffsets,
            Topics topics,
            AlertStreamsProperties properties,
            Clock clock,
            MeterRegistry meters) {
        return new LagWatch(
                offsets,
                readOffsets,
                applicationId(topics, properties),
                topics.enriched(),
                topics.matches(),
                topics.threads(),
                clock,
                meters);
    }

    @Bean
    TimelyMatching timelyMatching(RuleMatcher matcher, RuleBook book, Clock clock) {
        return new TimelyMatching(matcher, book, clock);
    }

    @Bean
    KafkaStreams alertTopology(
            Topics topics,
            TimelyMatching matching,
            RuleBook book,
            LagWatch lag,
            AlertStreamsProperties properties,
            KafkaProperties kafka,
            Clock clock,
            AlertMetrics metrics) {
        AlertTopology.Parts parts = new AlertTopology.Parts(matching, book, properties.kept(), clock, lag, metrics);
        return new KafkaStreams(
                AlertTopology.build(topics, parts),
                settings(topics, properties, kafka.buildStreamsProperties(), clock, metrics));
    }

    @Bean
    KafkaStreamsMetrics alertStreamsMetrics(KafkaStreams streams, MeterRegistry meters) {
        KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(meters);
        return metrics;
    }

    /** Runs once the rules that stood in the log have been read: an article before no rules would be told to nobody. */
    @Bean("topology")
    RunningStreams alertStreams(KafkaStreams streams, Admin admin, Topics topics, EventLogReader<RuleRecord> rules) {
        TopicCheck check = new TopicCheck(
                admin,
                List.of(
                        topics.enriched(),
                        topics.rules(),
                        topics.matches(),
                        topics.threads(),
                        topics.notifications(),
                        Topics.deadLettersOf(topics.enriched()),
                        Topics.deadLettersOf(topics.matches()),
                        Topics.deadLettersOf(topics.threads())),
                PATIENCE);
        return new RunningStreams(
                streams, check, () -> rules.isComplete() ? "" : "the rules, which are not read to their end");
    }

    /** The group of the topology. */
    static String applicationId(Topics topics, AlertStreamsProperties properties) {
        return topics.prefix() + properties.applicationId();
    }

    static Properties settings(
            Topics topics,
            AlertStreamsProperties properties,
            Map<String, Object> connection,
            Clock clock,
            AlertMetrics metrics) {
        return new StreamsSettings(
                        applicationId(topics, properties),
                        properties.instance(),
                        properties.stateDir(),
                        properties.threads(),
                        properties.commitInterval())
                .with(connection, clock, metrics::dead);
    }
}
