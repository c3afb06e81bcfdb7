package silkwire.alert.kafka;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Makes consumers by the settings of this service. None of them makes the broker create a topic. */
final class Consumers {
    private Consumers() {}

    /** Consumers without a group, for what begins with this name. */
    static Supplier<Consumer<String, byte[]>> alone(KafkaProperties kafka, String name) {
        return of(settings(kafka, name));
    }

    /** Members of a group, with further settings. */
    static Supplier<Consumer<String, byte[]>> inGroup(
            KafkaProperties kafka, String group, Map<String, Object> further) {
        Map<String, Object> settings = settings(kafka, group);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.putAll(further);
        return of(settings);
    }

    private static Supplier<Consumer<String, byte[]>> of(Map<String, Object> settings) {
        return () -> new KafkaConsumer<>(settings);
    }

    private static Map<String, Object> settings(KafkaProperties kafka, String name) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, name + "-" + UUID.randomUUID());
        return settings;
    }
}
