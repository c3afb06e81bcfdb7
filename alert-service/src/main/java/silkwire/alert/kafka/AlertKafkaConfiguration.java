package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import silkwire.alert.match.MatchLog;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleLog;
import silkwire.alert.rule.RuleObserver;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.kafka.CommonKafkaConfiguration;
import silkwire.common.kafka.TopicCheck;
import silkwire.common.kafka.TopicHealth;
import silkwire.common.kafka.Topics;

/** Wires the log of rules, and the health that says whether it was read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleLogProperties.class)
@Import({CommonKafkaConfiguration.class, AlertStreamsConfiguration.class})
public class AlertKafkaConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean(destroyMethod = "close")
    Admin alertAdmin(KafkaProperties kafka) {
        return Admin.create(kafka.buildAdminProperties());
    }

    @Bean("topics-exist")
    TopicHealth topicHealth(Admin admin, Topics topics) {
        List<String> needed = new ArrayList<>(topics.deliveryRetries());
        needed.addAll(List.of(
                topics.rules(),
                topics.enriched(),
                topics.notifications(),
                topics.deliveries(),
                topics.receivers(),
                topics.subscriptions(),
                topics.reconciliation()));
        return new TopicHealth(new TopicCheck(admin, needed, PATIENCE));
    }

    @Bean
    RuleBook ruleBook() {
        return new RuleBook();
    }

    @Bean
    AwaitedRules awaitedRules(RuleBook book, ObjectProvider<RuleObserver> observers, MeterRegistry meters) {
        return new AwaitedRules(book, observers.orderedStream().toList(), meters);
    }

    @Bean("rules-read")
    EventLogReader<RuleRecord> ruleLogReader(KafkaProperties kafka, Topics topics, AwaitedRules rules) {
        return new EventLogReader<>(Consumers.alone(kafka, "rules"), topics.rules(), RuleRecord.class, rules);
    }

    @Bean
    MatchLog matchLog(ProducerFactory<String, byte[]> producers, Topics topics, Clock clock) {
        return new KafkaMatchLog(new KafkaTemplate<>(producers), topics.matches(), clock);
    }

    @Bean
    RuleLog ruleLog(
            ProducerFactory<String, byte[]> producers,
            Topics topics,
            AwaitedRules rules,
            RuleLogProperties properties) {
        return new KafkaRuleLog(new KafkaTemplate<>(producers), topics.rules(), rules, properties.patience());
    }
}
