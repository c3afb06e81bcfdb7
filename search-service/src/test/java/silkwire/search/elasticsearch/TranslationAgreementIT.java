package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.agreement.RandomArticles;
import silkwire.agreement.RandomQueries;
import silkwire.common.elasticsearch.QueryTranslator;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.lucene.LuceneQueryTerms;
import silkwire.common.query.QueryNode;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/**
 * For queries and articles made by chance, Elasticsearch finds an article exactly when Lucene matches it: 100 articles in
 * one index by 100 queries a round. {@code -Dsilkwire.agreement.rounds=N} and {@code -Dsilkwire.agreement.seed=S} run others.
 */
@WithServers(kafka = false)
final class TranslationAgreementIT {
    private static final int ARTICLES = 100;
    private static final int QUERIES = 100;
    private static final int LEAST_FOUND = 500;

    static LongStream seeds() {
        long first = Long.getLong("silkwire.agreement.seed", 20_261_122L);
        return LongStream.range(first, first + Integer.getInteger("silkwire.agreement.rounds", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void searchFindsWhatARuleMatches(long seed, TestServers servers) throws IOException, EventDecodingException {
        // given
        Random random = new Random(seed);
        RandomArticles written = new RandomArticles(random);
        List<byte[]> events = IntStream.range(0, ARTICLES)
                .mapToObj(i -> written.next(i).toString().getBytes(StandardCharsets.UTF_8))
                .toList();
        List<ArticleEnriched> articles = new ArrayList<>();
        for (byte[] event : events) {
            articles.add(EventJson.decode(event, ArticleEnriched.class));
        }
        RandomQueries queries = new RandomQueries(random, articles);
        Map<String, IndexedArticle> matched = new LinkedHashMap<>();
        articles.forEach(article -> matched.put(article.id(), IndexedArticle.of(article)));
        try (SearchedArticles searched = SearchedArticles.of(servers, "agreement-" + seed, events)) {
            int found = 0;
            for (int i = 0; i < QUERIES; i++) {
                QueryNode query = queries.next().tree();
                // when
                Set<String> differences = differences(query, searched, matched);
                // then
                assertThat(differences)
                        .as(() -> "seed " + seed + ", " + smallest(query, searched, matched))
                        .isEmpty();
                found += searched.found(translated(query)).size();
            }
            assertThat(found).as("pairs that match").isBetween(LEAST_FOUND, ARTICLES * QUERIES - LEAST_FOUND);
        }
    }

    private static Query translated(QueryNode query) {
        return new QueryTranslator(new LuceneQueryTerms(), QueryTranslationContract.NOW, QueryTranslationContract.ZONE)
                .translate(query);
    }

    /** The articles that one finds and the other does not. */
    private static Set<String> differences(
            QueryNode query, SearchedArticles searched, Map<String, IndexedArticle> matched) {
        Set<String> found = new HashSet<>(searched.found(translated(query)));
        Set<String> differences = new HashSet<>();
        matched.forEach((id, article) -> {
            boolean matches = article.matches(query, QueryTranslationContract.NOW, QueryTranslationContract.ZONE);
            if (matches != found.contains(id)) {
                differences.add(id);
            }
        });
        return differences;
    }

    /** The smallest part of the query that they still differ in. */
    private static QueryNode smallest(QueryNode query, SearchedArticles searched, Map<String, IndexedArticle> matched) {
        return parts(query)
                .filter(part -> !differences(part, searched, matched).isEmpty())
                .findFirst()
                .map(part -> smallest(part, searched, matched))
                .orElse(query);
    }

    private static Stream<QueryNode> parts(QueryNode query) {
        return switch (query) {
            case QueryNode.And and -> and.clauses().stream();
            case QueryNode.Or or -> or.clauses().stream();
            case QueryNode.Not not -> Stream.of(not.clause());
            default -> Stream.empty();
        };
    }
}
