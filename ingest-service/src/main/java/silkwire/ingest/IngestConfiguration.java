package silkwire.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import silkwire.common.access.Scope;
import silkwire.common.clean.Cleaner;
import silkwire.common.item.ItemReader;
import silkwire.common.web.AccessRules;
import silkwire.common.web.CommonWebConfiguration;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.kafka.KafkaLogConfiguration;
import silkwire.ingest.receipt.ArticleLog;
import silkwire.ingest.receipt.IngestMetrics;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.source.PushStates;
import silkwire.ingest.source.PushTally;
import silkwire.ingest.web.IngestWebConfiguration;

/** The object graph of the ingest service: reader and intake between the HTTP side and the log on Kafka. */
@Configuration(proxyBeanMethods = false)
@Import({
    CommonWebConfiguration.class,
    IngestWebConfiguration.class,
    KafkaLogConfiguration.class,
    FeedConfiguration.class
})
class IngestConfiguration {

    @Bean
    AccessRules accessRules() {
        return new AccessRules(List.of(
                new AccessRules.Rule(HttpMethod.POST, "/v1/articles", Scope.ARTICLES_WRITE),
                new AccessRules.Rule(HttpMethod.DELETE, "/v1/articles/**", Scope.ARTICLES_WRITE),
                new AccessRules.Rule(HttpMethod.GET, "/v1/sources/**", Scope.ARTICLES_WRITE),
                AccessRules.Rule.withoutKey(HttpMethod.GET, "/v1/websub"),
                AccessRules.Rule.withoutKey(HttpMethod.POST, "/v1/websub")));
    }

    @Bean
    DocumentReader documentReader() {
        return new DocumentReader(new ItemReader());
    }

    @Bean
    Intake intake(ArticleLog log, MeterRegistry meters) {
        return new Intake(log, new IngestMetrics(meters), new Cleaner());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    PushTally pushTally(PushStates states, RandomGenerator random, Clock clock) {
        return new PushTally(states, new UUID(random.nextLong(), random.nextLong()).toString(), clock);
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
