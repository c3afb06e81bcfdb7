package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchServiceIT {
    private static final String ARABIC_BODY =
            "قال الرئيس إن العلاقات مع الكازاخستانيين متينة. وأكد أن كازاخستان شريك مهم.";

    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void findsAnArabicArticleByCountryLanguageTopicAndStance() {
        // given
        search.push(article("path")
                .in("ar", "قمة أستانا", ARABIC_BODY)
                .with("outlet", "path.example")
                .countries("KZ", "US")
                .topics("medtop:11000000", "politics")
                .stance("KZ", "author", "supportive"));

        // when
        search.awaitIds(List.of(id("path")), "q", "country:KZ lang:ar outlet:path.example");
        JsonNode answer = search.search(
                "q", "topic:politics outlet:path.example", "stance", "KZ:supportive", "focus", "KZ", "lang", "ar,ru");

        // then
        JsonNode item = answer.at("/items/0");
        assertThat(item.get("id").asString()).isEqualTo(id("path"));
        assertThat(item.get("body").asString()).isEqualTo(ARABIC_BODY);
        assertThat(item.at("/ofALaterRelease/kept").asBoolean()).isTrue();
        assertThat(item.has("indexedAt")).isTrue();
        assertThat(item.has("text") || item.has("keys") || item.has("stanceKeys"))
                .isFalse();
        assertThat(answer.at("/total/value").asLong()).isEqualTo(1);
        assertThat(answer.at("/total/relation").asString()).isEqualTo("eq");
        assertThat(answer.at("/query/parsed").asString()).contains("topic:", "status:current");
        assertThat(answer.get("tookMillis").isNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | زيارة إلى آسيا  | وصل الوفد إلى عاصمة الكازاخستانيين وبكازاخستان أيضا | كازاخستاني
            ar | أخبار اليوم     | التقى الوزيرُ بالسفراءِ في المدينة                    | والسفراء
            ru | Новости дня     | Делегация прибыла в столицу Казахстана               | Казахстаном
            kk | Күн жаңалықтары | Қазақстандағы сайлау туралы хабар                    | Қазақстан
            zh | 今日新闻         | 代表团抵达哈萨克斯坦首都                                | 哈萨克斯坦
            fa | خبر روز         | هیئت به قزاقستان رسید و کتاب‌ها را دید                  | قزاقستان
            en | Daily news      | The delegations were visiting the steppes            | delegation
            """)
    void findsInflectedWordsInTheLanguageOfTheArticle(String language, String title, String body, String word) {
        // given
        String item = "words-" + language + body.hashCode();
        search.push(article(item).in(language, title, body).with("outlet", item));

        // when
        search.awaitIds(List.of(id(item)), "outlet", item);

        // then
        assertThat(search.ids("q", word, "outlet", item)).containsExactly(id(item));
        assertThat(search.ids("q", "NOT " + word, "outlet", item)).isEmpty();
    }

    @Test
    void highlightsWhatMatchedInTheStoredText() {
        // given
        search.push(article("highlight").in("ar", "قمة أستانا", ARABIC_BODY).with("outlet", "highlight.example"));
        search.awaitIds(List.of(id("highlight")), "outlet", "highlight.example");

        // when
        JsonNode highlights = search.search("q", "كازاخستان", "outlet", "highlight.example", "highlight", "true")
                .at("/items/0/highlights");

        // then
        assertThat(highlights).isNotEmpty();
        for (JsonNode highlight : highlights) {
            String text = ARABIC_BODY.substring(
                    highlight.get("start").asInt(), highlight.get("end").asInt());
            assertThat(text).contains("كازاخستان");
            assertThat(highlight.get("snippet").asString()).contains(text);
            assertThat(ARABIC_BODY.substring(highlight.get("snippetStart").asInt()))
                    .startsWith(highlight.get("snippet").asString());
        }
    }

    @ParameterizedTest
    @CsvSource({"newest", "oldest", "relevance"})
    void pagesToTheVeryEndWhileArticlesArrive(String sort) {
        // given
        String outlet = "paging-" + sort;
        Instant start = Instant.parse("2026-11-10T00:00:00Z");
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < 520; i++) {
            String item = outlet + i;
            search.push(article(item)
                    .in("kk", "Сайлау " + i, "Қазақстан сайлауы " + i)
                    .with("outlet", outlet)
                    .published(start.plus(Duration.ofMinutes(i / 3))));
            expected.add(id(item));
        }
        search.awaitTotal(520, "outlet", outlet);

        // when
        List<String> seen = new ArrayList<>();
        String cursor = null;
        int page = 0;
        do {
            JsonNode answer = page(outlet, sort, cursor);
            answer.get("items").forEach(item -> seen.add(item.get("id").asString()));
            cursor =
                    answer.get("nextCursor") == null || answer.get("nextCursor").isNull()
                            ? null
                            : answer.get("nextCursor").asString();
            search.push(article(outlet + "-new" + page)
                    .in("kk", "Жаңа", "сайлау")
                    .with("outlet", outlet)
                    .published(start.plus(Duration.ofDays(2))));
            page++;
        } while (cursor != null);

        // then
        assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
        assertThat(page).isGreaterThanOrEqualTo(11);
    }

    private JsonNode page(String outlet, String sort, @Nullable String cursor) {
        return cursor == null
                ? search.search("q", "сайлау", "outlet", outlet, "sort", sort, "size", "50")
                : search.search("q", "сайлау", "outlet", outlet, "sort", sort, "size", "50", "cursor", cursor);
    }

    @Test
    void answersPostWithTheSameNames() {
        // given
        search.push(article("post").in("en", "Post", "text").with("outlet", "post.example"));
        search.awaitIds(List.of(id("post")), "outlet", "post.example");

        // when
        HttpResponse<String> answer = search.post(
                "/v1/articles/query", "{\"outlet\":[\"post.example\"],\"size\":5,\"facets\":\"lang\",\"q\":\"text\"}");

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(RunningSearch.json(answer).at("/items/0/id").asString()).isEqualTo(id("post"));
        assertThat(RunningSearch.json(answer).at("/facets/lang/0/count").asLong())
                .isEqualTo(1);
    }

    @Test
    void takesQueriesOfTwentyThousandCharacters() {
        // given
        StringBuilder query = new StringBuilder("قمة");
        while (query.length() < 9_900) {
            query.append(" OR саммит").append(query.length());
        }

        // when
        HttpResponse<String> answer = search.post("/v1/articles/query", "{\"q\":\"" + query + "\"}");

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void showsHowAQueryIsUnderstood() {
        // when
        JsonNode answer = RunningSearch.json(search.get("/v1/query" + RunningSearch.query("q", "country:KZ قمة")));

        // then
        assertThat(answer.at("/tree/kind").asString()).isEqualTo("and");
        assertThat(answer.get("parsed").asString()).contains("country:KZ", "status:current");
        assertThat(answer.get("warnings").isArray()).isTrue();
    }

    @Test
    void answersProblemsThatNameTheFault() {
        assertThat(search.getWithoutKey("/v1/articles").statusCode()).isEqualTo(401);
        HttpResponse<String> unknown = search.get("/v1/articles?lange=ar");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(RunningSearch.json(unknown).get("pointer").asString()).isEqualTo("lange");
        assertThat(search.get("/v1/articles" + RunningSearch.query("q", "(country:KZ"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(search.get("/v1/articles/" + id("nobody")).statusCode()).isEqualTo(404);
    }

    @Test
    void isReadyAndDescribesItself() {
        assertThat(search.getWithoutKey("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
        assertThat(search.getWithoutKey("/v3/api-docs").body()).contains("/v1/articles/{id}/timeline", "highlight");
    }
}
