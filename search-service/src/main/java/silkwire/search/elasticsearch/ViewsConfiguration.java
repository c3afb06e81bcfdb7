package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.common.kafka.Topics;
import silkwire.search.export.ArticleExport;
import silkwire.search.similar.SimilarSearch;

/** Wires the ports that show articles in other ways than a search does. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {
    @Bean
    ElasticsearchRevisions revisions(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        IndexFamily family = IndexFamily.texts(ElasticsearchConfiguration.prefix(properties, topics));
        MonthlyIndices indices = new MonthlyIndices(client, family, Templates.texts(family));
        BulkWriter writer =
                new BulkWriter(client, indices, properties.bulkSize().toBytes());
        return new ElasticsearchRevisions(client, writer, family.alias());
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
