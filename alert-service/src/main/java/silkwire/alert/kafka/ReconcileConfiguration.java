package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.alert.match.MatchLog;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.reconcile.IndexedView;
import silkwire.alert.reconcile.Reconciler;
import silkwire.alert.reconcile.ReconcilerStatus;
import silkwire.alert.reconcile.ReconciliationMetrics;
import silkwire.alert.reconcile.Reconciliations;
import silkwire.alert.rule.RuleBook;
import silkwire.common.kafka.Topics;
import silkwire.common.query.QueryParser;

/** Wires the reconciler between the topics it reads and the log it writes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconcileProperties.class)
class ReconcileConfiguration {
    /** A window of very many rules takes its time; a killed instance is noticed by its missing heartbeats. */
    private static final Duration LONGEST_LOOK = Duration.ofHours(1);

    @Bean
    Reconciliations reconciliations(Clock clock) {
        return new Reconciliations(clock);
    }

    @Bean
    ReconcilerStatus reconcilerStatus() {
        return new ReconcilerStatus();
    }

    @Bean
    ReconciliationMetrics reconciliationMetrics(Reconciliations reconciliations, MeterRegistry meters) {
        return new ReconciliationMetrics(reconciliations, meters);
    }

    @Bean
    ReconciliationLogReader reconciliationLogReader(
            KafkaProperties kafka, Topics topics, Reconciliations reconciliations) {
        return new ReconciliationLogReader(
                consumers(kafka, "reconciliation-log"), topics.reconciliation(), reconciliations);
    }

    @Bean
    Reconciler reconciler(
            Reconciler.Reads reads,
            Reconciler.Writes writes,
            RuleBook book,
            RuleMatcher matcher,
            ReconcileProperties properties,
            AlertStreamsProperties streams,
            Clock clock) {
        return new Reconciler(
                reads,
                writes,
                new Reconciler.Rules(book, new QueryParser(), matcher),
                new Reconciler.Times(properties.window(), streams.kept()),
                clock);
    }

    @Bean
    Reconciler.Reads reconcilerReads(
            KafkaProperties kafka,
            TopicOffsets offsets,
            Topics topics,
            AlertStreamsProperties streams,
            IndexedView index) {
        RangeReader reader = new RangeReader(consumers(kafka, "reconciler"));
        return new Reconciler.Reads(
                new KafkaPushedArticles(reader, offsets, topics.enriched()),
                new KafkaPassage(offsets, reader, topics, AlertStreamsConfiguration.applicationId(topics, streams)),
                index,
                new KafkaToldLog(reader, offsets, topics));
    }

    @Bean
    Reconciler.Writes reconcilerWrites(
            ProducerFactory<String, byte[]> producers,
            Topics topics,
            MatchLog matches,
            Reconciliations reconciliations,
            ReconciliationMetrics metrics) {
        return new Reconciler.Writes(
                matches,
                metrics.counting(new KafkaReconciliationLog(new KafkaTemplate<>(producers), topics.reconciliation())),
                reconciliations);
    }

    @Bean
    ReconcilerLoop reconcilerLoop(
            KafkaProperties kafka,
            Topics topics,
            Reconciler reconciler,
            ReconciliationLogReader windows,
            RuleLogReader rules,
            ReconcilerStatus status,
            ReconcileProperties properties) {
        Map<String, Object> settings = settings(kafka, "reconciler-" + UUID.randomUUID());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, topics.prefix() + "alert-reconciliation");
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) LONGEST_LOOK.toMillis());
        return new ReconcilerLoop(
                () -> new KafkaConsumer<>(settings),
                topics.reconciliation(),
                reconciler,
                () -> windows.isComplete() && rules.isComplete(),
                status,
                properties.lookEvery());
    }

    private static Supplier<Consumer<String, byte[]>> consumers(KafkaProperties kafka, String client) {
        return () -> new KafkaConsumer<>(settings(kafka, client + "-" + UUID.randomUUID()));
    }

    private static Map<String, Object> settings(KafkaProperties kafka, String client) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, client);
        return settings;
    }
}
