package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.common.kafka.Topics;
import silkwire.search.count.CountSearch;
import silkwire.search.story.StoryMembers;
import silkwire.search.story.StorySearch;
import silkwire.search.trend.TrendSearch;

/** Wires the ports that count: stories, counts and trends. */
@Configuration(proxyBeanMethods = false)
class CountingConfiguration {
    @Bean
    StoryMembers storyMembers(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        String prefix = ElasticsearchConfiguration.prefix(properties, topics);
        return new ElasticsearchStoryMembers(
                client, IndexFamily.articles(prefix).alias(), SearchAnswers::of);
    }

    @Bean
    StorySearch storySearch(ElasticsearchClient client, IndexProperties properties, Topics topics) {
        return new ElasticsearchStorySearch(
                client, IndexFamily.stories(ElasticsearchConfiguration.prefix(properties, topics)));
    }

    @Bean
    CountSearch countSearch(
            ElasticsearchClient client, IndexProperties properties, SearchProperties search, Topics topics) {
        String prefix = ElasticsearchConfiguration.prefix(properties, topics);
        return new ElasticsearchCountSearch(client, IndexFamily.articles(prefix), search.deadline());
    }

    @Bean
    TrendSearch trendSearch(
            ElasticsearchClient client, IndexProperties properties, SearchProperties search, Topics topics) {
        String prefix = ElasticsearchConfiguration.prefix(properties, topics);
        return new ElasticsearchTrendSearch(client, IndexFamily.articles(prefix), search.deadline());
    }
}
