package silkwire.alert.kafka;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.alert.reconcile.ReconciledWindow;
import silkwire.alert.reconcile.ReconciliationLog;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;

/** Writes to {@code alerts.reconciliation.v1}. */
final class KafkaReconciliationLog implements ReconciliationLog {
    private static final String SERVICE = "alert-service";

    private final KafkaOperations<String, byte[]> producer;
    private final String topic;

    KafkaReconciliationLog(KafkaOperations<String, byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    @Override
    public void append(ReconciledWindow window) {
        String id = "reconciled/" + window.from() + "/" + window.to();
        producer.send(new ProducerRecord<>(
                        topic,
                        0,
                        window.from().toString(),
                        EventJson.encode(window),
                        CloudEventHeaders.of(id, SERVICE, "silkwire.WindowReconciled.v1", window.at())))
                .join();
    }
}
