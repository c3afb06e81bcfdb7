package silkwire.alert.kafka;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import silkwire.alert.delivery.NotificationIndex;

/** Wires the listeners that write notifications and deliveries into their index. */
@Configuration(proxyBeanMethods = false)
class DeliveryArchiveConfiguration {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final double GROWTH = 1.5;

    @Bean
    DeliveryArchiveListener deliveryArchiveListener(NotificationIndex index) {
        return new DeliveryArchiveListener(index);
    }

    /** In batches, tried again without end: Elasticsearch may be away for as long as it is. */
    @Bean(DeliveryArchiveListener.CONTAINERS)
    ConcurrentKafkaListenerContainerFactory<String, byte[]> archiveContainers(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), GROWTH);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        pauses.setMaxElapsedTime(Long.MAX_VALUE);
        DefaultErrorHandler handler = new DefaultErrorHandler(pauses);
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.WARN);
        ConcurrentKafkaListenerContainerFactory<String, byte[]> containers =
                new ConcurrentKafkaListenerContainerFactory<>();
        containers.setConsumerFactory(new DefaultKafkaConsumerFactory<>(settings));
        containers.setBatchListener(true);
        containers.setCommonErrorHandler(handler);
        return containers;
    }
}
