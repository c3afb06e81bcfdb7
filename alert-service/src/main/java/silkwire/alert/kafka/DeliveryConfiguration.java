package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
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
import silkwire.alert.delivery.ReceiverState;
import silkwire.alert.delivery.ReceiverTrials;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.Sender;
import silkwire.alert.hub.Denials;
import silkwire.alert.hub.FeedTopics;
import silkwire.alert.hub.Subscription;
import silkwire.alert.hub.Subscriptions;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.kafka.Topics;
import silkwire.common.loop.RecurringLook;

/** Wires the courier between the topic of notifications and the topics in which deliveries wait. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {
    private static final int MOST_POLLED = 100;
    private static final Duration LOOK_FOR_CLOSED_TOPICS = Duration.ofSeconds(5);

    @Bean
    Wakes wakes() {
        return new Wakes();
    }

    @Bean
    ReceiverBook receiverBook(Wakes wakes) {
        return new ReceiverBook(wakes::wake);
    }

    @Bean
    Subscriptions subscriptions(FeedTopics feeds, DeliveryOutbox outbox, Clock clock, MeterRegistry meters) {
        Subscriptions subscriptions = new Subscriptions(feeds, outbox, clock);
        meters.gauge("silkwire.hub.subscriptions", subscriptions, Subscriptions::size);
        return subscriptions;
    }

    @Bean
    RuleReceivers ruleReceivers(RuleBook book, Subscriptions subscriptions, DeliveryProperties properties) {
        return new RuleReceivers(book, properties.secretOverlap(), subscriptions);
    }

    @Bean("receivers-read")
    EventLogReader<ReceiverState> receiversReader(KafkaProperties kafka, Topics topics, ReceiverBook book) {
        return new EventLogReader<>(
                Consumers.alone(kafka, "receivers"), topics.receivers(), ReceiverState.class, new KnownReceivers(book));
    }

    @Bean("subscriptions-read")
    EventLogReader<Subscription> subscriptionsReader(KafkaProperties kafka, Topics topics, Subscriptions known) {
        return new EventLogReader<>(
                Consumers.alone(kafka, "subscriptions"),
                topics.subscriptions(),
                Subscription.class,
                new KnownSubscriptions(known));
    }

    /** Before all is read a rule may seem to have ended. */
    @Bean(initMethod = "start", destroyMethod = "end")
    RecurringLook lookForClosedTopics(
            Denials denials, EventLogReader<RuleRecord> rules, EventLogReader<Subscription> subscriptions) {
        return new RecurringLook("hub-denials", LOOK_FOR_CLOSED_TOPICS, () -> {
            if (rules.isComplete() && subscriptions.isComplete()) {
                denials.look();
            }
        });
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
    ReceiverTrials receiverTrials(Courier courier, ReceiverBook book, DeliveryOutbox outbox, Clock clock) {
        return new ReceiverTrials(courier, book, outbox, clock);
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
            Wakes wakes,
            MeterRegistry meters,
            ProducerFactory<String, byte[]> producers,
            Topics topics,
            Clock clock) {
        return new DeliveryWork(
                courier,
                new ReceiverQueues(deliveryThreads),
                outbox,
                new DeliveryMetrics(meters, clock),
                wakes,
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
                new Wakes(),
                clock);
    }

    @Bean
    DeliveryLane retryLane(
            KafkaProperties kafka,
            Topics topics,
            DeliveryWork work,
            DeliveryTiers tiers,
            Wakes wakes,
            DeliveryProperties properties,
            Clock clock) {
        return new DeliveryLane(
                "delivery-retries",
                group(kafka, topics.prefix() + "alert-delivery-retries"),
                topics.deliveryRetries(),
                work.ofRetries(tiers),
                properties.mostInFlight(),
                wakes,
                clock);
    }

    @Bean
    NotificationTail notificationTail(KafkaProperties kafka, Topics topics) {
        return new DeliveryTail(Consumers.alone(kafka, "tail"), topics.notifications());
    }

    private static Supplier<Consumer<String, byte[]>> group(KafkaProperties kafka, String group) {
        return Consumers.inGroup(kafka, group, Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_POLLED));
    }
}
