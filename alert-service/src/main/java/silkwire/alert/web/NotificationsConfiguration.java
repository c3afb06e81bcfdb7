package silkwire.alert.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.rule.Rules;

/** Wires what shows notifications. */
@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {
    @Bean
    NotificationViews notificationViews(NotificationArchive archive, Rules rules) {
        return new NotificationViews(archive, rules);
    }
}
