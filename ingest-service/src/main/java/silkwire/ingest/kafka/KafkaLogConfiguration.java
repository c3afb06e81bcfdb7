package silkwire.ingest.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.common.kafka.CommonKafkaConfiguration;
import silkwire.common.kafka.TopicCheck;
import silkwire.common.kafka.TopicHealth;
import silkwire.common.kafka.Topics;
import silkwire.ingest.receipt.ArticleLog;
import silkwire.ingest.source.Rejections;

/** The log on Kafka, and the health that says whether its topics are there. */
@Configuration(proxyBeanMethods = false)
@Import({CommonKafkaConfiguration.class, AnswerTopicConfiguration.class})
public class KafkaLogConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    ArticleLog articleLog(ProducerFactory<String, byte[]> factory, Topics topics) {
        return new KafkaArticleLog(factory, topics);
    }

    @Bean
    Rejections rejections(ConsumerFactory<String, byte[]> factory, Topics topics) {
        return new KafkaRejections(topics.rejected(), () -> factory.createConsumer(null, null, null, new Properties()));
    }

    @Bean(destroyMethod = "close")
    Admin topicAdmin(KafkaAdmin admin) {
        return Admin.create(admin.getConfigurationProperties());
    }

    @Bean("topics-exist")
    HealthIndicator topicHealth(Admin topicAdmin, Topics topics) {
        return new TopicHealth(new TopicCheck(
                topicAdmin, List.of(topics.received(), topics.rejected(), topics.feeds(), topics.answers()), PATIENCE));
    }
}
