package silkwire.alert.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import silkwire.agreement.RandomArticles;
import silkwire.agreement.RandomQueries;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.lucene.IndexedArticles;
import silkwire.common.query.ParsedQuery;

/** Many articles in one index match a query exactly when each of them by itself does, at the time it was received. */
class IndexedArticlesAgreementTest {
    private static final int ARTICLES = 100;
    private static final int QUERIES = 200;
    private static final int LEAST = 500;
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Test
    void manyTogetherMatchWhatEachByItselfMatches() {
        // given
        Random random = new Random(20_261_123);
        RandomArticles written = new RandomArticles(random);
        List<ArticleEnriched> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(EventJson.mapper().treeToValue(written.next(i), ArticleEnriched.class));
        }
        List<IndexedArticle> alone = articles.stream().map(IndexedArticle::of).toList();
        RandomQueries queries = new RandomQueries(random, articles);
        int matches = 0;
        try (IndexedArticles together = IndexedArticles.of(articles)) {
            for (int i = 0; i < QUERIES; i++) {
                ParsedQuery query = queries.next();
                // when
                BitSet found = together.matching(query.tree(), ZONE);
                // then
                BitSet expected = new BitSet(ARTICLES);
                for (int place = 0; place < ARTICLES; place++) {
                    expected.set(
                            place,
                            alone.get(place)
                                    .matches(query.tree(), articles.get(place).receivedAt(), ZONE));
                }
                assertThat(found).as(query.normalForm()).isEqualTo(expected);
                matches += found.cardinality();
            }
        }
        assertThat(matches).as("pairs that match").isBetween(LEAST, ARTICLES * QUERIES - LEAST);
    }
}
