package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import silkwire.common.elasticsearch.ElasticsearchClientConfiguration;
import silkwire.common.kafka.Topics;
import silkwire.search.article.ArticleSearch;
import silkwire.search.reindex.Reindexing;
import silkwire.search.reindex.ServedVersion;
import silkwire.search.reindex.VersionCatalogue;
import silkwire.search.reindex.VersionWriters;

/** Wires the ports that Elasticsearch serves, and its health. */
@Configuration(proxyBeanMethods = false)
@Import(ElasticsearchClientConfiguration.class)
@EnableConfigurationProperties({IndexProperties.class, SearchProperties.class})
class ElasticsearchConfiguration {
    @Bean
    VersionWriters versionWriters(
            ElasticsearchClient client, IndexProperties properties, Topics topics, ServedVersion served, Clock clock) {
        return new ElasticsearchVersionWriters(client, prefix(properties, topics), properties, served, clock);
    }

    @Bean
    VersionCatalogue versionCatalogue(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        return new ElasticsearchVersionCatalogue(client, prefix(properties, topics));
    }

    @Bean
    ArticleSearch articleSearch(
            ElasticsearchClient client,
            IndexProperties properties,
            SearchProperties search,
            Topics topics,
            Clock clock) {
        String prefix = prefix(properties, topics);
        return new ElasticsearchArticleSearch(
                client,
                IndexFamily.articles(prefix),
                IndexFamily.revisions(prefix),
                search.deadline(),
                new SnapshotLeases(clock));
    }

    @Bean("elasticsearch")
    ElasticsearchHealth elasticsearchHealth(ElasticsearchClient client) {
        return new ElasticsearchHealth(client);
    }

    @Bean("index-versions")
    IndexVersionHealth indexVersionHealth(ServedVersion served, Reindexing reindexing) {
        return new IndexVersionHealth(served, reindexing);
    }

    static String prefix(IndexProperties properties, Topics topics) {
        return properties.prefix() == null ? topics.prefix() : properties.prefix();
    }
}
