package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.common.kafka.Topics;
import silkwire.search.export.ArticleExport;
import silkwire.search.revision.RevisionSearch;
import silkwire.search.similar.SimilarSearch;

/** Wires the ports that show articles in other ways than a search does. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {
    @Bean
    RevisionSearch revisionSearch(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        IndexFamily texts = IndexFamily.texts(ElasticsearchConfiguration.prefix(properties, topics));
        return new ElasticsearchRevisions(client, texts.alias());
    }

    @Bean
    SimilarSearch similarSearch(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        return new ElasticsearchSimilarSearch(
                client, IndexFamily.articles(ElasticsearchConfiguration.prefix(properties, topics)));
    }

    @Bean
    ArticleExport articleExport(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        return new ElasticsearchArticleExport(
                client, IndexFamily.articles(ElasticsearchConfiguration.prefix(properties, topics)));
    }
}
