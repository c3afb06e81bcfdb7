package silkwire.common.kafka;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Kafka side all services share: what the topics are called. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicsProperties.class)
public class CommonKafkaConfiguration {

    @Bean
    Topics topics(TopicsProperties properties) {
        return new Topics(properties.prefix());
    }
}
