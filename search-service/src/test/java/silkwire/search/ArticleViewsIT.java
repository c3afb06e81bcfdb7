package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleViewsIT {
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
    void showsEveryRevisionAndHowTwoDifferWhicheverCameFirst() {
        // given
        search.push(
                revision(3, 4, "هبط الوفد في ألماتي مساء"),
                revision(1, 1, "وصل الوفد إلى أستانا"),
                revision(2, 2, "وصل الوفد إلى ألماتي"),
                revision(2, 3, "وصل الوفد إلى ألماتي"));
        String path = "/v1/articles/" + id("revised") + "/revisions";
        await().atMost(RunningSearch.PATIENCE)
                .untilAsserted(
                        () -> assertThat(RunningSearch.json(search.get(path)).path("revisions"))
                                .hasSize(3));

        // when
        JsonNode answer = RunningSearch.json(search.get(path + "?from=1&to=2"));

        // then
        List<Integer> sequences = new ArrayList<>();
        answer.get("revisions")
                .forEach(revision -> sequences.add(revision.get("sequence").asInt()));
        assertThat(sequences).containsExactly(1, 3, 4);
        JsonNode changed = answer.at("/difference/body/1");
        assertThat(changed.get("kind").asString()).isEqualTo("changed");
        assertThat(changed.at("/before/text").asString()).isEqualTo("أستانا");
        assertThat(changed.at("/after/text").asString()).isEqualTo("ألماتي");
        assertThat(changed.at("/before/start").asInt()).isEqualTo("وصل الوفد إلى ".length());
        HttpResponse<String> unknown = search.get(path + "?from=1&to=9");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(RunningSearch.json(unknown).get("allowed").asString()).isEqualTo("1, 2, 3");
        assertThat(search.get("/v1/articles/" + id("nobody") + "/revisions").statusCode())
                .isEqualTo(404);
    }

    private static ArticleFixture revision(int revision, long sequence, String body) {
        ArticleFixture article = article("revised").in("ar", "قمة", body).sequence(sequence);
        article.json().put("revision", revision);
        return article;
    }

    @Test
    void findsSimilarArticlesByStoryAndContentWithTheReason() {
        // given
        String text = "Делегация обсудила строительство железной дороги и транзит через Каспий";
        search.push(
                similar("given", "ru", text, "sty_a").story("sty_a", "first", ""),
                similar("copy", "ru", text, "sty_a"),
                similar("same-words", "ru", "Транзит через Каспий и строительство железной дороги растут", "sty_b"),
                similar("same-matter", "kk", "Теміржол құрылысы туралы келіссөз", "sty_c")
                        .countries("KZ")
                        .topics("medtop:20000209", "transport"),
                similar("other", "ru", "Футбольный матч закончился вничью", "sty_d"));
        for (int i = 0; i < 30; i++) {
            search.push(similar("noise" + i, "ru", "Погода в городе номер " + i, "sty_n" + i));
        }
        search.awaitTotal(35, "outlet", "similar.example");

        // when
        JsonNode answer = RunningSearch.json(search.get("/v1/articles/" + id("given") + "/similar"));

        // then
        assertThat(answer.at("/items/0/article/id").asString()).isEqualTo(id("copy"));
        assertThat(answer.at("/items/0/reason/kind").asString()).isEqualTo("story");
        JsonNode words = item(answer, "same-words");
        assertThat(words.at("/reason/kind").asString()).isEqualTo("content");
        assertThat(words.at("/reason/words").toString()).contains("Каспий");
        assertThat(item(answer, "same-matter").at("/reason/shared").toString()).contains("focus:KZ");
        assertThat(answer.toString()).doesNotContain(id("other"), id("noise0"));
        assertThat(search.get("/v1/articles/" + id("given") + "/similar?by=luck")
                        .statusCode())
                .isEqualTo(400);
    }

    private static JsonNode item(JsonNode answer, String item) {
        for (JsonNode similar : answer.get("items")) {
            if (similar.at("/article/id").asString().equals(id(item))) {
                return similar;
            }
        }
        throw new AssertionError(item + " is not in " + answer);
    }

    private static ArticleFixture similar(String item, String language, String body, String story) {
        ArticleFixture article = article(item)
                .in(language, item, body)
                .with("outlet", "similar.example")
                .story(story, "copy", "");
        return item.equals("given") ? article.countries("KZ").topics("medtop:20000209", "transport") : article;
    }

    @Test
    void explainsOverTheApiWhyAnArticleIsNotFound() {
        // given
        search.push(article("why").in("kk", "Астана", "Қазақстан жаңалықтары").with("outlet", "why.example"));
        search.awaitIds(List.of(id("why")), "outlet", "why.example");

        // when
        JsonNode why = RunningSearch.json(
                search.post("/v1/articles/" + id("why") + "/why/query", "{\"q\":\"title:Қазақстан\",\"lang\":\"kk\"}"));

        // then
        assertThat(why.get("matches").asBoolean()).isFalse();
        assertThat(why.at("/change/query").asString()).isEqualTo("lang:kk AND Қазақстан AND status:current");
        assertThat(search.get("/v1/articles/" + id("nobody") + "/why?q=a").statusCode())
                .isEqualTo(404);
    }
}
