package silkwire.search;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import silkwire.common.access.Scope;
import silkwire.common.kafka.CommonKafkaConfiguration;
import silkwire.common.query.QueryParser;
import silkwire.common.retention.Retention;
import silkwire.common.retention.RetentionProperties;
import silkwire.common.web.AccessRules;
import silkwire.common.web.CommonWebConfiguration;
import silkwire.search.article.ArticleSearch;
import silkwire.search.article.CursorSeal;
import silkwire.search.article.QuestionReader;
import silkwire.search.count.CountReader;
import silkwire.search.count.CountSearch;
import silkwire.search.count.Counter;
import silkwire.search.export.ArticleExport;
import silkwire.search.export.Exporter;
import silkwire.search.feed.FeedReader;
import silkwire.search.reindex.Reindexing;
import silkwire.search.reindex.ServedVersion;
import silkwire.search.reindex.VersionCatalogue;
import silkwire.search.reindex.VersionReading;
import silkwire.search.reindex.VersionWriters;
import silkwire.search.revision.RevisionReader;
import silkwire.search.revision.RevisionSearch;
import silkwire.search.similar.SimilarReader;
import silkwire.search.similar.SimilarSearch;
import silkwire.search.story.StoryMembers;
import silkwire.search.story.StoryReader;
import silkwire.search.story.StorySearch;
import silkwire.search.stream.ArticleTail;
import silkwire.search.stream.Streams;
import silkwire.search.trend.TrendFinder;
import silkwire.search.trend.TrendReader;
import silkwire.search.trend.TrendSearch;
import silkwire.search.why.WhyReader;

/** The object graph of the search service: the features; each edge adds what it brings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CursorProperties.class, RetentionProperties.class})
@Import({CommonWebConfiguration.class, CommonKafkaConfiguration.class})
class SearchConfiguration {
    private static final String CALLS = "/v1/**";

    @Bean
    AccessRules accessRules() {
        return new AccessRules(List.of(
                AccessRules.Rule.takingTokens(HttpMethod.GET, "/v1/feed.atom", Scope.SEARCH_READ),
                AccessRules.Rule.takingTokens(HttpMethod.GET, "/v1/feed.json", Scope.SEARCH_READ),
                AccessRules.Rule.takingTokens(HttpMethod.GET, "/v1/stream", Scope.SEARCH_READ),
                new AccessRules.Rule(HttpMethod.GET, "/v1/deadletters/**", Scope.ADMIN),
                new AccessRules.Rule(HttpMethod.POST, "/v1/deadletters/**", Scope.ADMIN),
                new AccessRules.Rule(HttpMethod.GET, "/v1/reindex", Scope.ADMIN),
                new AccessRules.Rule(HttpMethod.POST, "/v1/reindex", Scope.ADMIN),
                new AccessRules.Rule(HttpMethod.DELETE, "/v1/reindex", Scope.ADMIN),
                new AccessRules.Rule(HttpMethod.GET, CALLS, Scope.SEARCH_READ),
                new AccessRules.Rule(HttpMethod.POST, CALLS, Scope.SEARCH_READ)));
    }

    @Bean
    QueryParser queryParser() {
        return new QueryParser();
    }

    @Bean
    CursorSeal cursorSeal(CursorProperties properties, Clock clock) {
        return new CursorSeal(properties.keyOr(new SecureRandom()), properties.lifetime(), clock);
    }

    @Bean
    QuestionReader questionReader(QueryParser parser, StorySearch stories, CursorSeal seal, Clock clock) {
        return new QuestionReader(parser, stories, seal, clock);
    }

    @Bean
    Exporter exporter(QuestionReader questions, ArticleExport articles) {
        return new Exporter(questions, articles);
    }

    @Bean
    FeedReader feedReader(QuestionReader questions, ArticleSearch search) {
        return new FeedReader(questions, search);
    }

    @Bean
    Streams streams(QuestionReader questions, ArticleTail tail, Clock clock) {
        return new Streams(questions, tail, clock);
    }

    @Bean
    WhyReader whyReader(QuestionReader questions, WhyReader.Matching matching) {
        return new WhyReader(questions, matching);
    }

    @Bean
    RevisionReader revisionReader(RevisionSearch revisions) {
        return new RevisionReader(revisions);
    }

    @Bean
    SimilarReader similarReader(SimilarSearch search) {
        return new SimilarReader(search);
    }

    @Bean
    CountReader countReader(QuestionReader questions) {
        return new CountReader(questions);
    }

    @Bean
    Counter counter(CountSearch search) {
        return new Counter(search);
    }

    @Bean
    TrendReader trendReader(QuestionReader questions) {
        return new TrendReader(questions);
    }

    @Bean
    TrendFinder trendFinder(TrendSearch search) {
        return new TrendFinder(search);
    }

    @Bean
    StoryReader storyReader(StoryMembers articles) {
        return new StoryReader(articles);
    }

    @Bean
    ServedVersion servedVersion() {
        return new ServedVersion();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Reindexing reindexing(
            VersionCatalogue catalogue,
            VersionReading reading,
            VersionWriters writers,
            ServedVersion served,
            RetentionProperties properties,
            Clock clock) {
        return new Reindexing(catalogue, reading, writers, served, new Retention(properties.retention()), clock);
    }
}
