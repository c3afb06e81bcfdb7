package silkwire.alert.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.agreement.RandomArticles;
import silkwire.agreement.RandomQueries;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.match.UnreadableRules;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryParser;

/**
 * For rules and articles made by chance a rule matches exactly when its query, put alone, matches the article, and where the
 * words stand that matched; also after rules were changed, disabled and ended. {@code -Dsilkwire.agreement.rounds=N} and {@code
 * -Dsilkwire.agreement.seed=S} run others.
 */
final class MatcherAgreementTest {
    private static final int ARTICLES = 40;
    private static final int RULES = 150;
    private static final int LEAST_MATCHES = 500;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Almaty"), ZoneId.of("America/Lima"));

    private final Map<String, ParsedQuery> queries = new TreeMap<>();
    private final Map<String, ZoneId> zones = new TreeMap<>();
    private final LuceneRuleMatcher matcher = new LuceneRuleMatcher(
            new QueryParser(),
            new UnreadableRules(() -> {
                throw new IllegalStateException("Every rule can be read");
            }),
            new SimpleMeterRegistry());

    static LongStream seeds() {
        long first = Long.getLong("silkwire.agreement.seed", 20_261_122L);
        return LongStream.range(first, first + Integer.getInteger("silkwire.agreement.rounds", 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRuleMatchesWhatItsQueryMatches(long seed) throws EventDecodingException {
        // given
        Random random = new Random(seed);
        RandomArticles written = new RandomArticles(random);
        List<ArticleEnriched> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(EventJson.mapper().treeToValue(written.next(i), ArticleEnriched.class));
        }
        RandomQueries made = new RandomQueries(random, articles);
        int matches = 0;
        // when
        for (ArticleEnriched article : articles) {
            change(random, made);
            matches += agreed(seed, article);
        }
        // then
        assertThat(matches).as("pairs that match").isBetween(LEAST_MATCHES, ARTICLES * RULES - LEAST_MATCHES);
        assertThat(matcher.size()).isEqualTo(queries.size());
    }

    /** Adds rules until there are enough, then changes some and ends some. */
    private void change(Random random, RandomQueries made) {
        for (int i = 0; i < RULES / 8; i++) {
            String id = "rul_" + random.nextInt(RULES);
            if (queries.containsKey(id) && random.nextInt(3) == 0) {
                boolean isEnded = random.nextBoolean();
                matcher.changed(isEnded ? RuleFixture.ended(id) : RuleFixture.disabled(id, "*"));
                queries.remove(id);
            } else {
                ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
                ParsedQuery query = made.next();
                matcher.changed(RuleFixture.rule(id, query.normalForm(), zone));
                queries.put(id, query);
                zones.put(id, zone);
            }
        }
    }

    private int agreed(long seed, ArticleEnriched article) {
        IndexedArticle index = IndexedArticle.of(article);
        Map<String, RuleMatch> found = new TreeMap<>();
        matcher.match(article).forEach(match -> found.put(match.ruleId(), match));
        queries.forEach((id, query) -> {
            boolean matches = index.matches(query.tree(), article.receivedAt(), zones.get(id));
            assertThat(found.containsKey(id))
                    .as("seed %s: %s%n%s%n%s", seed, query.normalForm(), article.title(), article.body())
                    .isEqualTo(matches);
            if (matches) {
                assertThat(words(found.get(id)))
                        .as("seed %s: %s%n%s%n%s", seed, query.normalForm(), article.title(), article.body())
                        .isEqualTo(words(index, query));
            }
        });
        assertThat(queries.keySet()).containsAll(found.keySet());
        return found.size();
    }

    /** Field, start and end of all places that are told. */
    private static List<String> words(RuleMatch match) {
        return match.places().stream()
                .map(MatcherAgreementTest::place)
                .distinct()
                .toList();
    }

    private static String place(MatchedPlace place) {
        return place.field() + " " + place.start() + " " + place.end();
    }

    /** Lucene shows a word near itself also where it stands too far from itself to match. */
    private static List<String> words(IndexedArticle index, ParsedQuery query) {
        return index.textMatches(query.tree()).stream()
                .filter(match -> index.matches(match.clause(), Instant.EPOCH, ZONES.getFirst()))
                .map(match -> match.field() + " " + match.start() + " " + match.end())
                .distinct()
                .toList();
    }
}
