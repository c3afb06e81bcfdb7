package silkwire.ingest.kafka;

import java.time.Clock;
import java.util.Properties;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.common.kafka.Topics;

/** The states of feeds on Kafka. */
@Configuration(proxyBeanMethods = false)
public class FeedTopicConfiguration {
    private static final String GROUP = "ingest-feeds";

    @Bean(initMethod = "start", destroyMethod = "close")
    FeedTable feedTable(ConsumerFactory<String, byte[]> factory, Topics topics) {
        return new FeedTable(topics.feeds(), () -> factory.createConsumer(null, null, null, new Properties()));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    FeedShare feedShare(ConsumerFactory<String, byte[]> factory, Topics topics, FeedTable table) {
        String group = topics.prefix() + GROUP;
        return new FeedShare(topics.feeds(), table, () -> factory.createConsumer(group, null, null, new Properties()));
    }

    @Bean
    KafkaFeedStates feedStates(
            ProducerFactory<String, byte[]> factory,
            Topics topics,
            FeedTable table,
            FeedShare share,
            Clock clock,
            RandomGenerator random) {
        return new KafkaFeedStates(topics.feeds(), new KafkaTemplate<>(factory), table, share, clock, random);
    }
}
