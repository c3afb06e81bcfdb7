package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.search.ArticleFixture.article;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import silkwire.search.reindex.IndexVersion;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
class RetentionIT {
    private static final String LONG_AGO = "2019-03-01T10:00:00Z";

    @Test
    void removesExpiredArticlesTheirTextsEmptyMonthsAndEmptyStories(TestServers servers, @TempDir Path folder)
            throws Exception {
        // given
        String now = Instant.now().toString();
        try (RunningSearch search =
                RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix())) {
            search.push(
                    old("alone").story("sty_old", "first", "").with("homeMonth", "2019.03"),
                    old("one").story("sty_both", "first", "").with("homeMonth", "2019.03"),
                    article("other")
                            .in("ar", "خبر", "نص")
                            .story("sty_both", "copy", "")
                            .with("receivedAt", now),
                    article("archive")
                            .in("kk", "Мұрағат", "мәтін")
                            .story("sty_late", "first", "")
                            .with("homeMonth", "2018.05")
                            .with("receivedAt", now));
            search.awaitTotal(4);
            await().atMost(RunningSearch.PATIENCE)
                    .untilAsserted(() -> assertThat(stories(servers))
                            .containsExactlyInAnyOrder("sty_both 2", "sty_late 1", "sty_old 1"));
        }

        // when
        try (RunningSearch search = RunningSearch.start(
                folder,
                servers.bootstrapServers(),
                servers.elasticsearchUrl(),
                servers.prefix(),
                "--silkwire.retention=400d")) {

            // then
            search.awaitIds(List.of(ArticleFixture.id("other"), ArticleFixture.id("archive")));
            await().atMost(RunningSearch.PATIENCE)
                    .untilAsserted(
                            () -> assertThat(stories(servers)).containsExactlyInAnyOrder("sty_both 1", "sty_late 1"));
            assertThat(ask(servers, "texts/_count").path("count").asInt()).isEqualTo(2);
            await().atMost(RunningSearch.PATIENCE)
                    .untilAsserted(
                            () -> assertThat(ask(servers, "articles/_alias").propertyNames())
                                    .containsExactlyInAnyOrder(
                                            servers.prefix() + "articles-v" + IndexVersion.first() + "-2018.05",
                                            servers.prefix() + "articles-v" + IndexVersion.first() + "-2026.11"));
        }
    }

    private static ArticleFixture old(String item) {
        return article(item).in("ru", "Старая новость", "текст").with("receivedAt", LONG_AGO);
    }

    private static List<String> stories(TestServers servers) throws IOException, InterruptedException {
        return ask(servers, "stories/_search?q=articles:*")
                .at("/hits/hits")
                .valueStream()
                .map(hit -> hit.get("_id").asString() + " "
                        + hit.at("/_source/articles").asInt())
                .toList();
    }

    private static JsonNode ask(TestServers servers, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            servers.elasticsearchUrl().resolve("/" + servers.prefix() + path))
                    .build();
            return EventJson.mapper()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }
}
