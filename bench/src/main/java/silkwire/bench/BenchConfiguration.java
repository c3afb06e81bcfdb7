package silkwire.bench;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import silkwire.common.web.AccessRules;
import silkwire.common.web.CommonWebConfiguration;

/** The object graph of the bench: the shared HTTP edge, on which every call but health needs a key. */
@Configuration(proxyBeanMethods = false)
@Import(CommonWebConfiguration.class)
class BenchConfiguration {

    @Bean
    AccessRules accessRules() {
        return new AccessRules(List.of());
    }
}
