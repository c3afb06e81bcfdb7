package silkwire.alert.http;

import java.security.SecureRandom;
import java.time.Clock;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.Sender;
import silkwire.alert.hub.Callbacks;
import silkwire.alert.hub.RuleFeed;
import silkwire.alert.hub.Subscriptions;
import silkwire.alert.rule.Channel;

/** Wires what hands over by HTTP. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SendProperties.class)
class SendConfiguration {

    @Bean(destroyMethod = "close")
    Poster poster(SendProperties properties, Clock clock) {
        return new Poster(properties, SystemDefaultDnsResolver.INSTANCE, clock);
    }

    @Bean
    Sender webhookSender(Poster poster, RuleReceivers rules, MessageLinks links, Clock clock) {
        return new WebhookSender(poster, rules, new NotificationEvents(links), clock);
    }

    @Bean
    OpenApiCustomizer webhookDescription() {
        return new WebhookDescription();
    }

    @Bean
    ChatMessages chatMessages(MessageLinks links) {
        return new ChatMessages(links);
    }

    @Bean
    Sender slackSender(Poster poster, ChatMessages messages) {
        return ChatSender.of(poster, Channel.Slack.class, Channel.Slack::url, messages::slack);
    }

    @Bean
    Sender teamsSender(Poster poster, ChatMessages messages) {
        return ChatSender.of(poster, Channel.Teams.class, Channel.Teams::url, messages::teams);
    }

    @Bean
    Sender telegramSender(Poster poster, ChatMessages messages) {
        return ChatSender.of(poster, Channel.Telegram.class, Channel.Telegram::url, messages::telegram);
    }

    @Bean
    Callbacks callbacks(Poster poster) {
        return new HttpCallbacks(poster, new SecureRandom());
    }

    @Bean
    Sender webSubSender(
            Poster poster, Callbacks callbacks, Subscriptions subscriptions, RuleReceivers rules, RuleFeed feed) {
        return new WebSubSender(poster, callbacks, subscriptions, rules, feed);
    }
}
