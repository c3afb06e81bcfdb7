package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import silkwire.search.reindex.IndexVersion;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

/** Stories counted from what stands in the index. */
@WithServers(kafka = true, elasticsearch = true)
class StoriesIT {
    private static final String STORY = "sty_0000000000000000000000000s";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private RunningSearch search;

    @BeforeEach
    void start(TestServers servers, @TempDir Path folder) {
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
    }

    @AfterEach
    void stop() {
        search.close();
    }

    @Test
    void countsArticlesOutletsLanguagesAndCountriesAsTheyStand() {
        // given
        search.push(
                story("a", "anbaa24.com", "ar", "first", "").published(NOON).countries("KZ", "US"),
                story("b", "vesti.example", "ru", "copy", "")
                        .published(NOON.minusSeconds(60))
                        .countries("KZ"),
                story("c", "lada.example", "kk", "related", "kazinform").published(NOON.plusSeconds(60)),
                story("d", "gone.example", "ru", "related", "").withdrawn());
        search.awaitIds(List.of(id("a"), id("b"), id("c")), "q", "story:" + STORY);

        // when
        JsonNode story =
                EventJson.mapper().readTree(search.get("/v1/stories/" + STORY).body());

        // then
        assertThat(story.at("/articles").asInt()).isEqualTo(3);
        assertThat(story.at("/outlets")).hasSize(3);
        assertThat(story.at("/independentOutlets")).hasSize(1);
        assertThat(story.at("/independentOutlets/0").asString()).isEqualTo("anbaa24.com");
        assertThat(story.at("/languages/ru").asInt()).isEqualTo(1);
        assertThat(story.at("/countries/KZ").asInt()).isEqualTo(2);
        assertThat(story.at("/roles/copy").asInt()).isEqualTo(1);
        assertThat(story.at("/firstPublished").asString()).isEqualTo("2026-11-20T11:59:00Z");
        assertThat(story.at("/lastPublished").asString()).isEqualTo("2026-11-20T12:01:00Z");
        assertThat(story.at("/copies").asInt()).isEqualTo(1);
        assertThat(story.at("/first/id").asString()).isEqualTo(id("b"));
        assertThat(story.at("/first/title").asString()).isEqualTo("Тарих b");
        assertThat(story.at("/spread/outlets/0/value").asString()).isEqualTo("vesti.example");
        assertThat(story.at("/spread/outlets/2/first").asString()).isEqualTo("2026-11-20T12:01:00Z");
        assertThat(story.at("/spread/countries/0/value").asString()).isEqualTo("KZ");
        assertThat(story.at("/spread/countries/0/last").asString()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(story.at("/spread/languages")).hasSize(3);
    }

    @Test
    void searchesFollowTheirStoriesThroughCorrectionsAndWithdrawals() {
        // given
        search.push(
                of("sty_followed", "m", "one.example", "ar", "first"),
                of("sty_followed", "n", "two.example", "ru", "copy"),
                of("sty_followed", "o", "three.example", "kk", "copy"));
        search.awaitTotal(3, "q", "story:sty_followed", "minOutlets", "3", "minCopies", "2");

        // when a copy turns out to be no copy, and then the first article is withdrawn
        search.push(of("sty_followed", "o", "three.example", "kk", "related").sequence(2));
        search.awaitTotal(0, "q", "story:sty_followed", "minCopies", "2");
        search.awaitTotal(3, "q", "story:sty_followed", "minCopies", "1");
        search.push(of("sty_followed", "m", "one.example", "ar", "first")
                .sequence(2)
                .withdrawn());

        // then
        search.awaitTotal(0, "q", "story:sty_followed", "minOutlets", "3");
        search.awaitTotal(2, "q", "story:sty_followed", "minOutlets", "2");
        search.push(of("sty_followed", "m", "one.example", "ar", "first").sequence(3));
        search.awaitTotal(3, "q", "story:sty_followed", "minOutlets", "3");
    }

    @Test
    void exportsAndFeedsAreNarrowedAsSearchesAre() {
        // given
        search.push(
                of("sty_wide", "w", "one.example", "ar", "first"),
                of("sty_wide", "x", "two.example", "zh", "copy"),
                of("sty_narrow", "y", "one.example", "kk", "first"));
        String both = "story:sty_wide OR story:sty_narrow";
        search.awaitTotal(3, "q", both);
        search.awaitTotal(2, "q", both, "minOutlets", "2");

        // when
        HttpResponse<String> export = search.get("/v1/export" + RunningSearch.query("q", both, "minOutlets", "2"));
        HttpResponse<String> atom = search.get("/v1/feed.atom" + RunningSearch.query("q", both, "minCopies", "1"));
        HttpResponse<String> stream = search.get("/v1/stream" + RunningSearch.query("q", both, "minOutlets", "2"));

        // then
        assertThat(export.headers().firstValue("X-Total-Count")).hasValue("2");
        assertThat(export.body()).contains(id("w"), id("x")).doesNotContain(id("y"));
        assertThat(atom.body()).contains(id("w"), id("x")).doesNotContain(id("y"));
        assertThat(stream.statusCode()).isEqualTo(400);
        assertThat(stream.body()).contains("minOutlets", "/v1/rules");
    }

    @Test
    void whatAnInstanceLeftUncountedIsCountedByTheNext(TestServers servers, @TempDir Path folder) throws Exception {
        // given
        search.push(
                of("sty_left", "p", "one.example", "ar", "first"), of("sty_left", "q", "two.example", "ru", "copy"));
        search.awaitTotal(2, "q", "story:sty_left", "minOutlets", "2");
        search.close();
        URI stories = servers.elasticsearchUrl()
                .resolve("/" + servers.prefix() + "stories-v" + IndexVersion.first() + "-all");
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(stories).DELETE().build(), HttpResponse.BodyHandlers.discarding());
        }

        // when
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());

        // then
        search.awaitTotal(2, "q", "story:sty_left", "minOutlets", "2");
    }

    @Test
    void aStoryWithoutAnArticleIsAProblem() {
        assertThat(search.get("/v1/stories/sty_none").statusCode()).isEqualTo(404);
        assertThat(search.get("/v1/stories/x%20OR%20country:KZ").statusCode()).isEqualTo(404);
    }

    private static ArticleFixture story(String item, String outlet, String language, String role, String credit) {
        return of(STORY, item, outlet, language, role).story(STORY, role, credit);
    }

    private static ArticleFixture of(String story, String item, String outlet, String language, String role) {
        return article(item)
                .in(language, "Тарих " + item, item)
                .with("outlet", outlet)
                .story(story, role, "");
    }
}
