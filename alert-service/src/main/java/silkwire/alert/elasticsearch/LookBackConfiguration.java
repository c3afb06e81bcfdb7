package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.article.ArticleReading;
import silkwire.alert.preview.PreviewSearch;
import silkwire.alert.reconcile.IndexedView;
import silkwire.alert.resend.ToldThreads;
import silkwire.common.kafka.Topics;

/** Wires what looks back at articles and notifications. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PreviewProperties.class)
class LookBackConfiguration {
    @Bean
    ArticleReading articleReading(ElasticsearchClient client, Topics topics) {
        return new ElasticsearchArticleReading(client, articles(topics));
    }

    @Bean
    IndexedView indexedView(ElasticsearchClient client, Topics topics) {
        return new ElasticsearchIndexedView(client, articles(topics));
    }

    @Bean
    PreviewSearch previewSearch(ElasticsearchClient client, Topics topics, PreviewProperties properties) {
        return new ElasticsearchPreviewSearch(client, articles(topics), properties.deadline());
    }

    @Bean
    ToldThreads toldThreads(ElasticsearchClient client, ArchiveFamily notificationFamily) {
        return new ElasticsearchToldThreads(client, notificationFamily.alias());
    }

    /** The alias that search-service keeps. */
    private static String articles(Topics topics) {
        return topics.prefix() + "articles";
    }
}
