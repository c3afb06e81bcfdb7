package silkwire.ingest.http;

import java.time.Clock;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.ingest.feed.Robots;
import silkwire.ingest.feed.WebFetcher;
import silkwire.ingest.websub.HubClient;

/** The outbound HTTP side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
public class WebConfiguration {

    @Bean(destroyMethod = "close")
    WebFetcher webFetcher(WebProperties properties, Clock clock) {
        return new HttpWebFetcher(properties, SystemDefaultDnsResolver.INSTANCE, clock);
    }

    @Bean
    Robots robots(WebFetcher fetcher, WebProperties properties, Clock clock) {
        return new SiteRobots(fetcher, properties.userAgent(), clock);
    }

    @Bean(destroyMethod = "close")
    HubClient hubClient(WebProperties properties) {
        return new HttpHubClient(properties, SystemDefaultDnsResolver.INSTANCE);
    }
}
