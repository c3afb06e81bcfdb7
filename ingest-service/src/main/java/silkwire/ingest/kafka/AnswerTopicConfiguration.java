package silkwire.ingest.kafka;

import java.time.Clock;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.common.kafka.Topics;
import silkwire.ingest.idempotency.KeptAnswers;

/** The kept answers on Kafka. */
@Configuration(proxyBeanMethods = false)
class AnswerTopicConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    AnswerIndex answerIndex(ConsumerFactory<String, byte[]> factory, Topics topics, Clock clock) {
        return new AnswerIndex(
                topics.answers(), () -> factory.createConsumer(null, null, null, new Properties()), clock);
    }

    @Bean
    KeptAnswers keptAnswers(
            ProducerFactory<String, byte[]> producers,
            ConsumerFactory<String, byte[]> consumers,
            Topics topics,
            AnswerIndex index) {
        return new KafkaKeptAnswers(
                topics.answers(),
                new KafkaTemplate<>(producers),
                index,
                () -> consumers.createConsumer(null, null, null, new Properties()));
    }
}
