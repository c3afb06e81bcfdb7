package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.alert.delivery.Courier;
import silkwire.alert.delivery.NotificationTail;
import silkwire.alert.delivery.ReceiverBook;
import silkwire.alert.delivery.ReceiverQueues;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.Sender;
import silkwire.alert.rule.RuleBook;
import silkwire.common.kafka.Topics;

/** Wires the courier between the topic of notifications and the topics in which deliveries wait. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {
    private static final int MOST_POLLED = 100;

    @Bean
    ReceiverBook receiverBook() {
        return new ReceiverBook();
    }

    @Bean
    RuleReceivers ruleReceivers(RuleBook book, DeliveryProperties properties) {
        return new RuleReceivers(book, properties.secretOverlap());
    }

    @Bean("receivers-read")
    ReceiverLogReader receiverLogReader(KafkaProperties kafka, Topics topics, ReceiverBook book) {
        Map<String, Object> settings = settings(kafka, "receivers-" + UUID.randomUUID());
        return new ReceiverLogReader(() -> new KafkaConsumer<>(settings), topics.receivers(), book);
    }

    @Bean
    Courier courier(
            RuleReceivers receivers,
            ReceiverBook book,
            ObjectProvider<Sender> senders,
            DeliveryProperties properties,
            Clock clock) {
        return new Courier(
                receivers, book, senders.orderedStream().toList(), properties.patience(), clock, new SecureRandom());
    }

    @Bean
    DeliveryTiers deliveryTiers(Topics topics) {
        return new DeliveryTiers(topics);
    }

    @Bean(destroyMethod = "close")
    DeliveryOutbox deliveryOutbox(
            ProducerFactory<String, byte[]> producers, Topics topics, DeliveryTiers tiers, Clock clock) {
        return new DeliveryOutbox(new KafkaTemplate<>(producers), topics, tiers, clock);
    }

    @Bean(destroyMethod = "close")
    ExecutorService deliveryThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("delivery-", 0).factory());
    }

    @Bean
    DeliveryWork deliveryWork(
            Courier courier,
            ExecutorService deliveryThreads,
            DeliveryOutbox outbox,
            MeterRegistry meters,
            ProducerFactory<String, byte[]> producers,
            Topics topics,
            Clock clock) {
        return new DeliveryWork(
                courier,
                new ReceiverQueues(deliveryThreads),
                outbox,
                new DeliveryMetrics(meters, clock),
                new KafkaTemplate<>(producers),
                topics,
                clock);
    }

    @Bean
    DeliveryLane notificationLane(
            KafkaProperties kafka, Topics topics, DeliveryWork work, DeliveryProperties properties, Clock clock) {
        return new DeliveryLane(
                "deliveries",
                group(kafka, topics.prefix() + "alert-deliveries"),
                List.of(topics.notifications()),
                work.ofNotifications(),
                properties.mostInFlight(),
                clock);
    }

    @Bean
    DeliveryLane retryLane(
            KafkaProperties kafka,
            Topics topics,
            DeliveryWork work,
            DeliveryTiers tiers,
            DeliveryProperties properties,
            Clock clock) {
        return new DeliveryLane(
                "delivery-retries",
                group(kafka, topics.prefix() + "alert-delivery-retries"),
                topics.deliveryRetries(),
                work.ofRetries(tiers),
                properties.mostInFlight(),
                clock);
    }

    @Bean
    NotificationTail notificationTail(KafkaProperties kafka, Topics topics) {
        return new DeliveryTail(
                () -> new KafkaConsumer<>(settings(kafka, "tail-" + UUID.randomUUID())), topics.notifications());
    }

    private static Supplier<Consumer<String, byte[]>> group(KafkaProperties kafka, String group) {
        Map<String, Object> settings = settings(kafka, group + "-" + UUID.randomUUID());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_POLLED);
        return () -> new KafkaConsumer<>(settings);
    }

    private static Map<String, Object> settings(KafkaProperties kafka, String client) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, client);
        return settings;
    }
}
