package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.alert.match.MatchLog;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.reconcile.IndexedView;
import silkwire.alert.reconcile.ReconciledWindow;
import silkwire.alert.reconcile.Reconciler;
import silkwire.alert.reconcile.ReconcilerStatus;
import silkwire.alert.reconcile.ReconciliationMetrics;
import silkwire.alert.reconcile.Reconciliations;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
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

    @Bean("windows-read")
    EventLogReader<ReconciledWindow> windowsReader(
            KafkaProperties kafka, Topics topics, Reconciliations reconciliations) {
        return new EventLogReader<>(
                Consumers.alone(kafka, "reconciliation-log"),
                topics.reconciliation(),
                ReconciledWindow.class,
                new KnownWindows(reconciliations));
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
            ReadOffsets readOffsets,
            Topics topics,
            AlertStreamsProperties streams,
            IndexedView index) {
        RangeReader reader = new RangeReader(Consumers.alone(kafka, "reconciler"));
        return new Reconciler.Reads(
                new KafkaPushedArticles(reader, offsets, topics.enriched()),
                new KafkaPassage(
                        offsets, readOffsets, topics, AlertStreamsConfiguration.applicationId(topics, streams)),
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
            EventLogReader<ReconciledWindow> windows,
            EventLogReader<RuleRecord> rules,
            ReconcilerStatus status,
            ReconcileProperties properties) {
        return new ReconcilerLoop(
                Consumers.inGroup(
                        kafka,
                        topics.prefix() + "alert-reconciliation",
                        Map.of(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) LONGEST_LOOK.toMillis())),
                topics.reconciliation(),
                reconciler,
                () -> windows.isComplete() && rules.isComplete(),
                status,
                properties.lookEvery());
    }
}
