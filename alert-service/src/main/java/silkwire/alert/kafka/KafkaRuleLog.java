package silkwire.alert.kafka;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.alert.rule.RuleLog;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;

/** Appends to {@code alerts.rules.v1} and waits until the reader has met the record. */
final class KafkaRuleLog implements RuleLog {
    private static final String SERVICE = "alert-service";

    private final KafkaOperations<String, byte[]> producer;
    private final String topic;
    private final AwaitedRules rules;
    private final Duration patience;

    KafkaRuleLog(KafkaOperations<String, byte[]> producer, String topic, AwaitedRules rules, Duration patience) {
        this.producer = producer;
        this.topic = topic;
        this.rules = rules;
        this.patience = patience;
    }

    @Override
    public CompletableFuture<RuleOutcome> append(RuleRecord change) {
        CompletableFuture<RuleOutcome> read = rules.await(change.recordId());
        CompletableFuture<RuleOutcome> unsent = send(change)
                .thenCompose(reason -> reason.isEmpty()
                        ? read
                        : CompletableFuture.completedFuture(
                                new RuleOutcome.Unavailable("the log of rules was not written: " + reason)));
        return read.applyToEither(unsent, outcome -> outcome)
                .completeOnTimeout(
                        new RuleOutcome.Unavailable(
                                "the log of rules did not answer within " + patience.toSeconds() + " s"),
                        patience.toMillis(),
                        TimeUnit.MILLISECONDS)
                .whenComplete((outcome, failure) -> rules.forget(change.recordId()));
    }

    /** Why the record could not be sent; empty where it was. */
    private CompletableFuture<String> send(RuleRecord change) {
        try {
            return producer.send(message(change)).handle((sent, failure) -> failure == null ? "" : failure.toString());
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            return CompletableFuture.completedFuture(e.toString());
        }
    }

    private ProducerRecord<String, byte[]> message(RuleRecord change) {
        return new ProducerRecord<>(
                topic,
                0,
                change.ruleId(),
                EventJson.encode(change),
                CloudEventHeaders.of(change.recordId(), SERVICE, "silkwire.RuleChanged.v1", change.at()));
    }
}
