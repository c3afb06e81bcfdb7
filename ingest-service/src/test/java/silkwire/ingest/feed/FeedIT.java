package silkwire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.access.FeedEntry;
import silkwire.common.event.ArticleReceived;
import silkwire.common.json.EventJson;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.StubSite;
import silkwire.ingest.StubSite.Answer;
import silkwire.ingest.kafka.TopicReader;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers(elasticsearch = false)
class FeedIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final TestServers servers;
    private final StubSite site = new StubSite();
    private final AtomicReference<String> document = new AtomicReference<>("[]");

    @TempDir
    private Path folder = Path.of(".");

    private RunningIngest ingest;
    private TopicReader topics;

    FeedIT(TestServers servers) throws IOException {
        this.servers = servers;
        this.topics = new TopicReader(servers.bootstrapServers(), servers.prefix());
    }

    @BeforeEach
    void start() throws IOException {
        ingest = started();
        document.set("[" + entry(1, "Астана") + "," + entry(2, "أستانا") + "]");
        site.page("/feed", request -> {
            String tag = "\"" + document.get().hashCode() + "\"";
            return tag.equals(request.getRequestHeaders().getFirst("If-None-Match"))
                    ? Answer.of(304)
                    : Answer.json(document.get(), "ETag", tag);
        });
    }

    @AfterEach
    void stop() {
        ingest.close();
        site.close();
    }

    @Test
    void aFirstPollIsBackfillThenNewAndChangedEntriesAreNewsAndARestartReadsNothingAgain() throws Exception {
        // given
        ingest.declare(feed("/feed"));
        await("the first document is taken")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(items()).hasSize(2));
        assertThat(received()).allMatch(article -> article.item().backfill());

        // when
        document.set("[" + entry(3, "阿斯塔纳") + "," + entry(1, "Астана") + "," + entry(2, "أستانا ٢") + "]");

        // then
        await("the news is taken")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(items()).hasSize(4));
        assertThat(received().stream().filter(article -> !article.item().backfill()))
                .extracting(article -> article.item().title())
                .containsExactlyInAnyOrder("阿斯塔纳", "أستانا ٢");
        await("the answer 304 is health").atMost(SOON).untilAsserted(() -> {
            JsonNode health = health();
            assertThat(health.path("state").asString()).isEqualTo("healthy");
            assertThat(health.path("lastHours").path("received").asInt()).isEqualTo(1);
            assertThat(health.path("lastSuccess").asString()).isNotEmpty();
        });

        // when
        ingest.close();
        int before = site.asked("/feed").size();
        ingest = started();
        ingest.declare(feed("/feed"));

        // then
        await("it is polled again").atMost(SOON).until(() -> site.asked("/feed").size() > before + 1);
        assertThat(site.asked("/feed").get(before).headers()).containsKey("if-none-match");
        assertThat(items()).hasSize(4);
    }

    @Test
    void aFeedThatMovedIsAskedWhereItIsAndOneThatIsGoneNoLonger() throws Exception {
        // given
        site.page("/old", request -> Answer.of(301, "Location", "/feed"));
        site.page("/gone", request -> Answer.of(410));

        // when
        ingest.declare(feed("/old"), feed("/gone"));

        // then
        await("the new place is asked directly")
                .atMost(SOON)
                .until(() -> site.asked("/feed").size() > 2);
        await("the end is known")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(feeds().get(1).has("endedAt")).isTrue());
        assertThat(site.asked("/old")).hasSize(1);
        assertThat(site.asked("/gone")).hasSize(1);
        List<JsonNode> feeds = feeds();
        assertThat(feeds.getFirst().path("movedTo").asString()).isEqualTo(site.url("/feed"));
        assertThat(feeds.get(1).path("state").asString()).isEqualTo("ended");
        assertThat(feeds.get(1).path("endedAt").asString()).isNotEmpty();
        assertThat(ingest.send(ingest.request("/actuator/prometheus", "").build())
                        .body())
                .contains("silkwire_ingest_feeds{", "state=\"ended\"} 1", "silkwire_ingest_polls_total{");
    }

    @Test
    void aBrokenFeedSaysWhyAndWaitsAsLongAsItsSiteAsks() throws Exception {
        // given
        site.page("/busy", request -> Answer.of(503, "Retry-After", "3600"));
        site.page(
                "/html",
                request -> new Answer(
                        200, Map.of("Content-Type", "image/png"), "<html>".getBytes(StandardCharsets.UTF_8)));

        // when
        ingest.declare(feed("/busy"), feed("/html"));

        // then
        await("both failed")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(feeds())
                        .hasSize(2)
                        .allMatch(feed -> feed.path("state").asString().equals("failing")));
        JsonNode busy = feeds().getFirst();
        assertThat(busy.path("lastError").path("status").asInt()).isEqualTo(503);
        assertThat(Duration.between(instant(busy, "lastPoll"), instant(busy, "nextPoll")))
                .isGreaterThanOrEqualTo(Duration.ofHours(1));
        assertThat(feeds().get(1).path("lastError").path("reason").asString())
                .contains("image/png", "neither a title nor a body");
        assertThat(site.asked("/busy")).hasSize(1);
    }

    @Test
    void aRefusedEntryIsListedAmongTheRejectionsOfItsSourceAndTheOthersAreTaken() throws Exception {
        // given
        document.set("[{\"sourceItemId\":\"bad\",\"title\":7}," + entry(1, "Астана") + "]");

        // when
        ingest.declare(feed("/feed"));

        // then
        await("it is listed")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(
                                ingest.get("/v1/sources/anbaa/rejections").body())
                        .contains("\"sourceItemId\":\"bad\"", "/problems/wrong-type", "/title"));
        await("the other is there")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(items()).contains(item(1)));
    }

    @Test
    void theTextOfAnEntrysPageIsTakenWhereRobotsAreAllowed() throws Exception {
        // given
        site.page(
                "/robots.txt",
                request -> new Answer(
                        200,
                        Map.of("Content-Type", "text/plain"),
                        "User-agent: silkwire\nDisallow: /private/".getBytes(StandardCharsets.UTF_8)));
        byte[] page = ("<html><body><nav><p>Меню</p></nav><article><h1>Астана</h1><p>Полный текст статьи о саммите.</p>"
                        + "<p>أستانا: النص الكامل.</p><aside><p>Читайте также</p></aside></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        site.page("/open/1", request -> new Answer(200, Map.of("Content-Type", "text/html; charset=utf-8"), page));
        site.page("/private/2", request -> new Answer(200, Map.of("Content-Type", "text/html"), page));
        document.set("[" + entry(1, "Астана\",\"body\":\"коротко\",\"url\":\"" + site.url("/open/1")) + ","
                + entry(2, "Тайна\",\"body\":\"коротко\",\"url\":\"" + site.url("/private/2")) + "]");

        // when
        ingest.declare(
                new FeedEntry(site.url("/feed"), null, Duration.ofSeconds(1), Duration.ofSeconds(1), true, false));

        // then
        await("both are taken")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(received())
                        .extracting(article -> article.item().body())
                        .containsExactlyInAnyOrder(
                                "Полный текст статьи о саммите.\n\nأستانا: النص الكامل.", "коротко"));
        assertThat(site.asked("/private/2")).isEmpty();
        assertThat(site.asked("/robots.txt")).hasSize(1);
        assertThat(site.asked("/open/1")).hasSize(1);
    }

    private RunningIngest started() throws IOException {
        return RunningIngest.start(
                folder, servers.bootstrapServers(), servers.prefix(), "--silkwire.ingest.feed.host-pause=0s");
    }

    private FeedEntry feed(String path) {
        return new FeedEntry(site.url(path), null, Duration.ofSeconds(1), Duration.ofSeconds(1), false, false);
    }

    /** The topics are those of the class; the items of each test are its own. */
    private String item(int number) {
        return folder.getFileName() + "-" + number;
    }

    private String entry(int number, String title) {
        return "{\"sourceItemId\":\"" + item(number) + "\",\"title\":\"" + title + "\"}";
    }

    private List<ArticleReceived> received() {
        return topics.received().stream()
                .filter(article -> article.item() != null
                        && String.valueOf(article.item().sourceItemId())
                                .startsWith(folder.getFileName().toString()))
                .toList();
    }

    private List<String> items() {
        return received().stream().map(article -> article.item().sourceItemId()).toList();
    }

    private JsonNode health() throws Exception {
        return feeds().getFirst();
    }

    private List<JsonNode> feeds() throws Exception {
        HttpResponse<String> answer = ingest.get("/v1/sources/anbaa/health");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper()
                .readTree(answer.body())
                .path("feeds")
                .valueStream()
                .toList();
    }

    private static Instant instant(JsonNode feed, String field) {
        return Instant.parse(feed.path(field).asString());
    }
}
