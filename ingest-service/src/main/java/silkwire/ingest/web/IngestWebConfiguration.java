package silkwire.ingest.web;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.common.access.AccessRegistry;
import silkwire.ingest.feed.FeedHubs;
import silkwire.ingest.feed.FeedStates;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.idempotency.KeptAnswers;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.source.PushTally;
import silkwire.ingest.source.Rejections;
import silkwire.ingest.websub.HubDelivery;
import silkwire.ingest.websub.HubSubscriber;

/** The HTTP side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestWebProperties.class)
public class IngestWebConfiguration {
    /** The keys are checked at -100. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    MemoryBudget memoryBudget(IngestWebProperties properties) {
        return new MemoryBudget(properties.memoryBytes(), properties.memoryWait());
    }

    @Bean
    PushIntake pushIntake(Intake intake, PushTally tally) {
        return new PushIntake(intake, tally);
    }

    @Bean
    DocumentPush documentPush(
            DocumentReader documents,
            PushIntake intake,
            MemoryBudget memory,
            Clock clock,
            IngestWebProperties properties) {
        return new DocumentPush(documents, intake, memory, clock, properties);
    }

    @Bean
    NdjsonPush ndjsonPush(
            DocumentReader documents,
            PushIntake intake,
            MemoryBudget memory,
            Clock clock,
            IngestWebProperties properties) {
        return new NdjsonPush(documents, intake, memory, clock, properties.window());
    }

    @Bean
    ArticlesController articlesController(
            DocumentPush documents,
            NdjsonPush streams,
            Intake intake,
            AccessRegistry registry,
            Clock clock,
            RandomGenerator random) {
        return new ArticlesController(
                documents,
                streams,
                intake,
                registry,
                clock,
                () -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(KeptAnswers answers, Clock clock) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(answers, clock));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    @Bean
    WebSubController webSubController(HubSubscriber subscriber, HubDelivery delivery, MemoryBudget memory) {
        return new WebSubController(subscriber, delivery, memory);
    }

    @Bean
    SourcesController sourcesController(
            AccessRegistry registry,
            FeedStates states,
            FeedHubs hubs,
            PushTally pushes,
            Rejections rejections,
            Clock clock) {
        return new SourcesController(registry, states, hubs, pushes, rejections, clock);
    }
}
