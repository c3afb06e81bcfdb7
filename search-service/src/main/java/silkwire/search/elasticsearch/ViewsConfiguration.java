package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.common.kafka.Topics;
import silkwire.search.export.ArticleExport;

/** Wires the ports that show articles in other ways than a search does. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {
    @Bean
    ArticleExport articleExport(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        return new ElasticsearchArticleExport(
                client, IndexFamily.articles(ElasticsearchConfiguration.prefix(properties, topics)));
    }
}
