package silkwire.alert.web;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.ReceiverTrials;
import silkwire.alert.hub.Callbacks;
import silkwire.alert.hub.Denials;
import silkwire.alert.hub.FeedTopics;
import silkwire.alert.hub.Hub;
import silkwire.alert.hub.RuleFeed;
import silkwire.alert.hub.Subscriptions;
import silkwire.alert.rule.RuleBook;
import silkwire.common.access.AccessRegistry;

/** Wires the feeds of rules and the hub at which they can be subscribed to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HubProperties.class)
class HubConfiguration {

    @Bean
    FeedTopics feedTopics(LinkSigning links, AccessRegistry registry) {
        return new FeedTopics(links.address(), registry);
    }

    @Bean
    RuleFeed ruleFeed(LinkSigning links, FeedTopics topics, Clock clock) {
        return new RuleFeed(links, topics, clock);
    }

    @Bean
    Denials denials(
            FeedTopics topics,
            RuleBook rules,
            Subscriptions subscriptions,
            Callbacks callbacks,
            ExecutorService deliveryThreads,
            HubProperties properties,
            Clock clock) {
        return new Denials(topics, rules, subscriptions, callbacks, deliveryThreads, properties.deniedAfter(), clock);
    }

    @Bean
    Hub hub(
            FeedTopics topics,
            RuleBook rules,
            Subscriptions subscriptions,
            Callbacks callbacks,
            ReceiverTrials trials,
            ExecutorService deliveryThreads,
            Clock clock) {
        return new Hub(topics, rules, subscriptions, callbacks, trials, deliveryThreads, clock);
    }
}
