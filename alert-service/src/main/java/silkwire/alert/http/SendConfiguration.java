package silkwire.alert.http;

import java.time.Clock;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.Sender;
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
    ChatMessages chatMessages(MessageLinks links) {
        return new ChatMessages(links);
    }

    @Bean
    Sender slackSender(Poster poster, ChatMessages messages) {
        return new ChatSender(
                poster,
                channel -> channel instanceof Channel.Slack,
                channel -> ((Channel.Slack) channel).url(),
                messages::slack);
    }

    @Bean
    Sender teamsSender(Poster poster, ChatMessages messages) {
        return new ChatSender(
                poster,
                channel -> channel instanceof Channel.Teams,
                channel -> ((Channel.Teams) channel).url(),
                messages::teams);
    }

    @Bean
    Sender telegramSender(Poster poster, ChatMessages messages) {
        return new ChatSender(
                poster,
                channel -> channel instanceof Channel.Telegram,
                channel -> ((Channel.Telegram) channel).url(),
                messages::telegram);
    }
}
