package silkwire.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.OutcomeType;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** The service on a real broker. */
@WithServers(kafka = true)
class EnrichServiceIT {
    private final TestServers servers;

    @TempDir
    private Path folder;

    private RunningEnrichment enrichment;
    private ConfigurableApplicationContext service;

    EnrichServiceIT(TestServers servers) {
        this.servers = servers;
    }

    @BeforeEach
    void start() throws IOException {
        enrichment = new RunningEnrichment(servers, folder);
        service = enrichment.start("state");
    }

    @AfterEach
    void stop() {
        enrichment.close();
    }

    @Test
    void poisonIsSetAsideAndTheNextArticleComesThrough() {
        // given
        byte[] poison = "{\"id\":\"art_p\",\"operation\":".getBytes(StandardCharsets.UTF_8);

        // when
        enrichment.send(enrichment.topics().received(), "art_0000000000000000000000000p", poison);
        enrichment.push("art_0000000000000000000000000p", "كازاخستان ترفض العضوية في البريكس", null);

        // then
        List<ConsumerRecord<String, byte[]>> letters =
                enrichment.read(Topics.deadLettersOf(enrichment.topics().received()), 1);
        assertThat(letters.getFirst().value()).isEqualTo(poison);
        assertThat(CloudEventHeaders.text(letters.getFirst().headers(), "dlt_stage"))
                .isEqualTo("decode");
        assertThat(CloudEventHeaders.text(letters.getFirst().headers(), "dlt_reason"))
                .contains("ArticleReceived");
        assertThat(articles("art_0000000000000000000000000p", 1))
                .extracting(ArticleEnriched::sequence)
                .containsExactly(1L);
    }

    @Test
    void theLedgerIsRestoredFromKafkaWhenTheDiskIsLost() {
        // given
        enrichment.push("art_0000000000000000000000000r", "Қазақстан Үкіметі жаңа келісімге қол қойды", 2L);
        assertThat(articles("art_0000000000000000000000000r", 1)).hasSize(1);
        service.close();

        // when
        service = enrichment.start("another-disk");
        enrichment.push("art_0000000000000000000000000r", "Қазақстан Үкіметі ескі мәтін", 1L);
        enrichment.push("art_0000000000000000000000000r", "Қазақстан Үкіметі түзетілген мәтін", 3L);

        // then
        assertThat(articles("art_0000000000000000000000000r", 2))
                .extracting(ArticleEnriched::sequence)
                .containsExactly(1L, 2L);
        assertThat(outcomes("art_0000000000000000000000000r", 3))
                .extracting(ArticleOutcome::outcome)
                .containsExactly(OutcomeType.ENRICHED, OutcomeType.SUPERSEDED, OutcomeType.ENRICHED);
    }

    @Test
    void twoInstancesGiveCopiesOfOneTextOneStory() {
        try (ConfigurableApplicationContext second = enrichment.start("second")) {
            for (int i = 0; i < 40; i++) {
                enrichment.push("art_0c" + String.format("%024d", i), "哈萨克斯坦与乌兹别克斯坦就水资源达成协议。", null);
            }

            List<String> stories = new ArrayList<>();
            for (ArticleEnriched article : RunningEnrichment.decode(
                    enrichment.read(enrichment.topics().enriched(), key -> key.startsWith("art_0c"), 40),
                    ArticleEnriched.class)) {
                stories.add(article.story().id());
            }
            assertThat(second.isRunning()).isTrue();
            assertThat(stories).hasSize(40).containsOnly(stories.getFirst());
        }
    }

    @Test
    void healthAndTaggersAreAnsweredAndAKeyIsAskedFor() throws IOException, InterruptedException {
        await("readiness")
                .atMost(RunningEnrichment.PATIENCE)
                .until(() -> get("/actuator/health/readiness", false).statusCode() == 200);

        assertThat(get("/v1/taggers", false).statusCode()).isEqualTo(401);
        assertThat(get("/v1/taggers", true).body()).contains("language", "country");
    }

    @Test
    void oneArticleIsEnrichedSynchronouslyAndWithoutAStory() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("application/json", "{\"title\":\"Қазақстан мен Өзбекстан\",\"body\":\"Астана\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"code\":\"KZ\"", "\"code\":\"UZ\"").doesNotContain("\"story\":{");
        assertThat(post("text/plain", "كازاخستان ترفض عرض العضوية").body()).contains("\"code\":\"KZ\"", "\"ar\"");
    }

    @Test
    void anArticleThatCannotBeReadIsAProblemThatNamesTheField() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("application/json", "{\"title\":17}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"pointer\":\"/title\"", "17");
        assertThat(post("application/xml", "<a/>").statusCode()).isEqualTo(415);
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/enrich"))
                .header("Authorization", "Bearer " + RunningEnrichment.KEY)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> get(String path, boolean withKey) throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (withKey) {
            request.header("Authorization", "Bearer " + RunningEnrichment.KEY);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private List<ArticleEnriched> articles(String id, int atLeast) {
        return RunningEnrichment.decode(
                enrichment.read(enrichment.topics().enriched(), id::equals, atLeast), ArticleEnriched.class);
    }

    private List<ArticleOutcome> outcomes(String id, int atLeast) {
        return RunningEnrichment.decode(
                enrichment.read(enrichment.topics().outcomes(), id::equals, atLeast), ArticleOutcome.class);
    }
}
