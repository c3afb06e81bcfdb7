package silkwire.bench.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

class ArticleMixTest {
    private static final int MANY = 2_000;
    private static final long SEED = 7;
    private static final Instant PUBLISHED = Instant.parse("2026-11-22T10:00:00Z");

    private static List<GeneratedArticle> articles;

    @BeforeAll
    static void make() {
        ArticleMix mix = ArticleMix.packaged("run1", SEED);
        articles = IntStream.range(0, MANY)
                .mapToObj(number -> mix.article(number, PUBLISHED))
                .toList();
    }

    @Test
    void halfOfTheTextsAreLongerThanThreeKibibytesAndOneInAHundredThanTwenty() {
        // when
        int[] sizes =
                articles.stream().mapToInt(GeneratedArticle::textBytes).sorted().toArray();

        // then
        assertThat(sizes[MANY / 2]).isCloseTo(3 * 1024, within(300));
        assertThat(sizes[MANY * 99 / 100]).isCloseTo(20 * 1024, within(4 * 1024));
        assertThat(sizes[0]).isGreaterThan(100);
    }

    @Test
    void theSizeIsThatOfTheTextInUtf8() {
        // given
        JsonNode json = EventJson.mapper().readTree(articles.getFirst().json());

        // when
        byte[] text = (json.path("title").asString() + json.path("body").asString()).getBytes(StandardCharsets.UTF_8);

        // then
        assertThat(articles.getFirst().textBytes()).isEqualTo(text.length);
    }

    @Test
    void atLeastHalfAreInArabicOrCyrillicLetters() {
        // when
        long arabicOrCyrillic = articles.stream()
                .map(article ->
                        EventJson.mapper().readTree(article.json()).path("body").asString())
                .filter(body -> share(body, Character.UnicodeScript.ARABIC) > 0.8
                        || share(body, Character.UnicodeScript.CYRILLIC) > 0.8)
                .count();

        // then
        assertThat(arabicOrCyrillic).isGreaterThanOrEqualTo(MANY / 2);
    }

    @Test
    void theTwelveLanguagesComeFromManySources() {
        // when
        Map<String, Set<String>> sources = articles.stream()
                .collect(Collectors.groupingBy(
                        GeneratedArticle::language, Collectors.mapping(GeneratedArticle::source, Collectors.toSet())));

        // then
        assertThat(sources)
                .containsOnlyKeys("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr")
                .allSatisfy((language, some) -> assertThat(some).isNotEmpty());
        assertThat(sources.values().stream().flatMap(Set::stream).distinct()).hasSizeGreaterThan(12);
    }

    @Test
    void noTwoAreAlike() {
        // when
        Set<String> ids = articles.stream().map(GeneratedArticle::id).collect(Collectors.toSet());
        Set<String> bodies = articles.stream()
                .map(article ->
                        EventJson.mapper().readTree(article.json()).path("body").asString())
                .collect(Collectors.toSet());

        // then
        assertThat(ids).hasSize(MANY);
        assertThat(bodies).hasSize(MANY);
    }

    @Test
    void theSameSeedAndNumberMakeTheSameArticleWhateverWasMadeBefore() {
        // given
        ArticleMix again = ArticleMix.packaged("run1", SEED);

        // when
        GeneratedArticle article = again.article(1_234, PUBLISHED);

        // then
        assertThat(article).isEqualTo(articles.get(1_234));
    }

    @Test
    void anotherSeedMakesOtherTexts() {
        // given
        ArticleMix other = ArticleMix.packaged("run1", SEED + 1);

        // when
        GeneratedArticle article = other.article(5, PUBLISHED);

        // then
        assertThat(article.json()).isNotEqualTo(articles.get(5).json());
    }

    @Test
    void everyArticleCarriesTheTagAndItsTime() {
        // when
        List<JsonNode> all = articles.stream()
                .map(article -> EventJson.mapper().readTree(article.json()))
                .toList();

        // then
        assertThat(all).allSatisfy(json -> {
            assertThat(json.path("tags").path(0).asString()).isEqualTo("run1");
            assertThat(json.path("publishedAt").asString()).isEqualTo("2026-11-22T10:00:00Z");
        });
    }

    private static double share(String text, Character.UnicodeScript script) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long own = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .count();
        return (double) own / letters;
    }
}
