package silkwire.search;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import silkwire.common.access.Scope;
import silkwire.common.kafka.CommonKafkaConfiguration;
import silkwire.common.web.AccessRules;
import silkwire.common.web.CommonWebConfiguration;
import silkwire.search.index.ArticleDocuments;

/** The object graph of the search service: the features; each edge adds what it brings. */
@Configuration(proxyBeanMethods = false)
@Import({CommonWebConfiguration.class, CommonKafkaConfiguration.class})
class SearchConfiguration {
    private static final String CALLS = "/v1/**";

    @Bean
    AccessRules accessRules() {
        return new AccessRules(List.of(
                new AccessRules.Rule(HttpMethod.GET, CALLS, Scope.SEARCH_READ),
                new AccessRules.Rule(HttpMethod.POST, CALLS, Scope.SEARCH_READ)));
    }

    @Bean
    ArticleDocuments articleDocuments() {
        return new ArticleDocuments(languages());
    }

    private static List<String> languages() {
        return List.of("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr", "other");
    }
}
