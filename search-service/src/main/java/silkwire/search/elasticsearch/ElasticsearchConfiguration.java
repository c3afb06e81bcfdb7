package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.search.article.ArticleSearch;
import silkwire.search.reindex.Reindexing;
import silkwire.search.reindex.ServedVersion;
import silkwire.search.reindex.VersionCatalogue;
import silkwire.search.reindex.VersionWriters;

/** Wires the client, the ports it serves and its health. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchProperties.class, IndexProperties.class, SearchProperties.class})
class ElasticsearchConfiguration {
    @Bean(destroyMethod = "close")
    Rest5Client elasticsearchConnection(ElasticsearchProperties properties) {
        Rest5ClientBuilder builder = Rest5Client.builder(properties.url())
                .setConnectionConfigCallback(connection ->
                        connection.setConnectTimeout(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .setRequestConfigCallback(request ->
                        request.setResponseTimeout(properties.answerTimeout().toMillis(), TimeUnit.MILLISECONDS));
        if (properties.apiKey() != null) {
            Header key = new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + properties.apiKey());
            builder.setDefaultHeaders(new Header[] {key});
        }
        return builder.build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(Rest5Client connection) {
        return new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(EventJson.mapper())));
    }

    @Bean
    VersionWriters versionWriters(
            ElasticsearchClient client, IndexProperties properties, Topics topics, ServedVersion served, Clock clock) {
        return new ElasticsearchVersionWriters(
                client, prefix(properties, topics), properties.bulkSize().toBytes(), served, clock);
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
