package silkwire.alert.mail;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.Sender;

/** Wires mail; without {@code spring.mail.host} there is no server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

    @Bean
    Sender mailSending(
            ObjectProvider<JavaMailSender> server, MailProperties properties, MessageLinks links, Clock clock) {
        return new MailSending(server.getIfAvailable(), properties, links, clock);
    }
}
