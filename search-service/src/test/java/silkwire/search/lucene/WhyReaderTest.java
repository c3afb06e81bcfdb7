package silkwire.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryParser;
import silkwire.search.ArticleFixture;
import silkwire.search.FakeStories;
import silkwire.search.article.CursorSeal;
import silkwire.search.article.QuestionReader;
import silkwire.search.why.Why;
import silkwire.search.why.WhyReader;

class WhyReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final ArticleEnriched RUSSIAN = article(ArticleFixture.article("ru")
            .in("ru", "Казахстан строит дорогу", "Премьер-министр открыл новую дорогу в Алматы.")
            .countries("KZ")
            .stance("KZ", "author", "supportive"));
    private static final ArticleEnriched ARABIC =
            article(ArticleFixture.article("ar").in("ar", "قمة أستانا", "وصل الوفد إلى كازاخستان والتقى بالوزير"));

    private final WhyReader reader = new WhyReader(
            new QuestionReader(
                    new QueryParser(),
                    new FakeStories(),
                    new CursorSeal(new byte[32], Duration.ofHours(1), CLOCK),
                    CLOCK),
            new HighlightConfiguration().whyMatching());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            дороги                        | true  |
            дорогами AND lang:en          | false | дорогами AND lang:ru AND status:current
            title:премьер                 | false | премьер AND status:current
            дорогу AND вертолет           | false | дорогу AND status:current
            "новые дороги"                | false | новые AND дороги AND status:current
            Алмаата                       | false | Алматы AND status:current
            country:UZ                    | false | country:KZ AND status:current
            stance:KZ=critical            | false | stance:KZ=supportive AND status:current
            NOT дорога                    | false | status:current
            вертолет OR title:премьер     | false | (вертолет OR премьер) AND status:current
            status:withdrawn              | false | status:current
            """)
    void offersTheSmallestChangeThatMatches(String query, boolean matches, String changed) {
        // when
        Why why = reader.read(Map.of("q", List.of(query)), RUSSIAN);

        // then
        assertThat(why.matches()).isEqualTo(matches);
        if (matches) {
            assertThat(why.change()).isNull();
        } else {
            assertThat(why.change()).isNotNull();
            assertThat(why.change().query()).isEqualTo(changed);
            assertThat(why.change().steps()).isNotEmpty();
            assertThat(reader.read(Map.of("q", List.of(why.change().query())), RUSSIAN)
                            .matches())
                    .isTrue();
        }
    }

    @Test
    void showsTheAnalysedWordsOnBothSides() {
        // when
        Why why = reader.read(Map.of("q", List.of("والوزراء OR بكازاخستان")), ARABIC);

        // then
        Why.Clause found = why.clause().clauses().getFirst().clauses().get(1);
        assertThat(found.matches()).isTrue();
        assertThat(found.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.language()).isEqualTo("ar");
            assertThat(found.found().getFirst().words()).isEqualTo(reading.words());
        });
        assertThat(found.found().getFirst().text()).isEqualTo("كازاخستان");
        Why.Clause missing = why.clause().clauses().getFirst().clauses().getFirst();
        assertThat(missing.matches()).isFalse();
        assertThat(missing.found()).isEmpty();
        assertThat(missing.readings().getFirst().words()).isNotEmpty();
    }

    @Test
    void takesFiltersIntoAccountAndSaysWhatTheArticleHas() {
        // when
        Why why = reader.read(Map.of("q", List.of("Казахстан"), "lang", List.of("ar,kk")), RUSSIAN);

        // then
        assertThat(why.matches()).isFalse();
        assertThat(why.clause().clauses().getFirst().clauses().getFirst().values())
                .containsExactly("ru");
        assertThat(why.change()).isNotNull();
        assertThat(why.change().query()).contains("lang:ru", "Казахстан");
    }

    @Test
    void refusesWhatSaysNothingAboutWhichArticles() {
        assertThatThrownBy(() -> reader.read(Map.of("size", List.of("3")), RUSSIAN))
                .isInstanceOf(ProblemException.class);
    }

    private static ArticleEnriched article(ArticleFixture fixture) {
        return EventJson.mapper().treeToValue(fixture.json(), ArticleEnriched.class);
    }
}
