package silkwire.enrich;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import silkwire.common.access.Scope;
import silkwire.common.clean.Cleaner;
import silkwire.common.web.AccessRules;
import silkwire.common.web.CommonWebConfiguration;
import silkwire.enrich.article.SoloEnrichment;
import silkwire.enrich.kafka.EnrichKafkaConfiguration;
import silkwire.enrich.tagging.TaggerAdapter;
import silkwire.enrich.tagging.Taggers;
import silkwire.enrich.tagging.TaggingPipeline;

/** The object graph of the enrich service: one tagging pipeline, run by the topology and by the HTTP side. */
@Configuration(proxyBeanMethods = false)
@Import({CommonWebConfiguration.class, EnrichKafkaConfiguration.class})
class EnrichConfiguration {

    @Bean
    TaggingPipeline taggingPipeline(ObjectProvider<TaggerAdapter> adapters) {
        Taggers taggers = Taggers.embedded();
        for (TaggerAdapter adapter : adapters.orderedStream().toList()) {
            taggers = adapter.adapt(taggers);
        }
        return new TaggingPipeline(new Cleaner(), taggers, System::nanoTime);
    }

    @Bean
    SoloEnrichment soloEnrichment(TaggingPipeline pipeline) {
        return new SoloEnrichment(pipeline);
    }

    @Bean
    AccessRules accessRules() {
        return new AccessRules(List.of(
                new AccessRules.Rule(HttpMethod.POST, "/v1/enrich", Scope.ARTICLES_WRITE),
                new AccessRules.Rule(HttpMethod.GET, "/v1/taggers", Scope.SEARCH_READ)));
    }
}
