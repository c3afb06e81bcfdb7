package silkwire.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import silkwire.common.access.AccessRegistry;
import silkwire.ingest.feed.EntryIntake;
import silkwire.ingest.feed.EntryPages;
import silkwire.ingest.feed.Feed;
import silkwire.ingest.feed.FeedHubs;
import silkwire.ingest.feed.FeedMetrics;
import silkwire.ingest.feed.FeedNews;
import silkwire.ingest.feed.FeedPoller;
import silkwire.ingest.feed.FeedReader;
import silkwire.ingest.feed.FeedRounds;
import silkwire.ingest.feed.FeedStates;
import silkwire.ingest.feed.HostGate;
import silkwire.ingest.feed.PageReader;
import silkwire.ingest.feed.PollPolicy;
import silkwire.ingest.feed.Robots;
import silkwire.ingest.feed.WebFetcher;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.http.WebConfiguration;
import silkwire.ingest.kafka.FeedTopicConfiguration;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.websub.HubClient;
import silkwire.ingest.websub.HubDelivery;
import silkwire.ingest.websub.HubSubscriber;
import silkwire.ingest.websub.Subscriptions;

/** The part of the object graph that polls feeds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FeedProperties.class, WebSubProperties.class})
@Import({WebConfiguration.class, FeedTopicConfiguration.class})
class FeedConfiguration {

    @Bean
    FeedMetrics feedMetrics(MeterRegistry meters) {
        return new FeedMetrics(meters);
    }

    @Bean
    HostGate hostGate(FeedProperties properties) {
        return new HostGate(properties.hostPause());
    }

    @Bean
    FeedReader feedReader(DocumentReader reader) {
        return new DocumentFeedReader(reader);
    }

    @Bean
    PageReader pageReader(DocumentReader reader) {
        return new DocumentPageReader(reader);
    }

    @Bean
    EntryPages entryPages(WebFetcher fetcher, Robots robots, HostGate gate, PageReader reader, MeterRegistry meters) {
        return new EntryPages(fetcher, robots, gate, reader, meters);
    }

    @Bean
    EntryIntake entryIntake(Intake intake, EntryPages pages, RandomGenerator random) {
        return new EntryIntake(intake, pages, () -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    @Bean
    PollPolicy pollPolicy(FeedProperties properties, RandomGenerator random) {
        return new PollPolicy(properties.fastest(), properties.slowest(), properties.longestBackOff(), random);
    }

    @Bean
    FeedPoller feedPoller(
            WebFetcher fetcher,
            FeedReader reader,
            EntryIntake entries,
            PollPolicy policy,
            FeedHubs hubs,
            FeedMetrics metrics,
            Clock clock) {
        return new FeedPoller(fetcher, reader, entries, policy, hubs, metrics, clock);
    }

    /** Begins once the service answers, for a hub that is asked confirms at once. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> feedRoundsStart(FeedRounds rounds) {
        return ready -> rounds.start();
    }

    @Bean(destroyMethod = "close")
    FeedRounds feedRounds(
            AccessRegistry registry,
            FeedStates states,
            FeedPoller poller,
            FeedHubs hubs,
            HostGate gate,
            FeedMetrics metrics,
            Clock clock,
            FeedProperties properties) {
        return new FeedRounds(
                () -> Feed.declared(registry), states, poller, hubs, gate, metrics, clock, properties.atOnce());
    }

    @Bean
    HubSubscriber hubSubscriber(
            WebSubProperties properties,
            Subscriptions subscriptions,
            HubClient client,
            Clock clock,
            RandomGenerator random) {
        return new HubSubscriber(properties.base(), properties.lease(), subscriptions, client, clock, random);
    }

    @Bean
    HubDelivery hubDelivery(
            AccessRegistry registry,
            Subscriptions subscriptions,
            FeedStates states,
            FeedReader reader,
            EntryIntake entries,
            Clock clock,
            MeterRegistry meters) {
        return new HubDelivery(registry, subscriptions, new FeedNews(states, reader, entries, clock), meters);
    }
}
