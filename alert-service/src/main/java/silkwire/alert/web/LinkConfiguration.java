package silkwire.alert.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.MessageLinks;

/** Wires the links in messages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkProperties.class)
class LinkConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(LinkConfiguration.class);
    private static final int KEY_BYTES = 32;

    @Bean
    LinkSigning linkSigning(LinkProperties properties, Clock clock) {
        return new LinkSigning(properties.publicUrl(), secrets(properties), properties.lifetime(), clock);
    }

    private static List<String> secrets(LinkProperties properties) {
        if (!properties.secrets().isEmpty()) {
            return properties.secrets();
        }
        LOG.warn("Links in messages end when this process does, because silkwire.alert.links.secrets is not set");
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return List.of(Base64.getEncoder().encodeToString(secret));
    }

    @Bean
    MessageLinks messageLinks(LinkSigning signing) {
        return new MessageLinks(signing);
    }
}
