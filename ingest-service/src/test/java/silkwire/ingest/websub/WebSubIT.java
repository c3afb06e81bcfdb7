package silkwire.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.access.FeedEntry;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.StubSite;
import silkwire.ingest.StubSite.Answer;
import silkwire.ingest.kafka.TopicReader;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers(elasticsearch = false)
class WebSubIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NEWS = "[{\"sourceItemId\":\"pushed\",\"title\":\"عاجل\"}]";

    private final TestServers servers;
    private final StubSite site = new StubSite();

    @TempDir
    private Path folder = Path.of(".");

    private RunningIngest ingest;

    WebSubIT(TestServers servers) throws IOException {
        this.servers = servers;
    }

    @BeforeEach
    void start() throws IOException {
        ingest = RunningIngest.start(
                folder,
                servers.bootstrapServers(),
                servers.prefix(),
                "--silkwire.ingest.feed.host-pause=0s",
                "--silkwire.ingest.websub.callback=https://news.example.org/");
        site.page(
                "/feed",
                request -> Answer.json(
                        "[]",
                        "Link",
                        "<" + site.url("/hub") + ">; rel=\"hub\", <" + site.url("/feed") + ">; rel=\"self\""));
        site.page("/hub", request -> Answer.of(202));
    }

    @AfterEach
    void stop() {
        ingest.close();
        site.close();
    }

    @Test
    void aHubIsSubscribedToConfirmedAndItsSignedDeliveriesAreNews() throws Exception {
        // given
        ingest.declare(
                new FeedEntry(site.url("/feed"), null, Duration.ofSeconds(1), Duration.ofHours(1), false, false));

        // when
        await("the hub is asked").atMost(SOON).until(() -> !site.asked("/hub").isEmpty());
        Map<String, String> form = form(site.asked("/hub").getFirst().body());
        String callback = form.get("hub.callback");
        String path = callback.substring("https://news.example.org".length());

        // then
        assertThat(form)
                .containsEntry("hub.mode", "subscribe")
                .containsEntry("hub.topic", site.url("/feed"))
                .containsEntry("hub.lease_seconds", "864000");
        assertThat(path).startsWith("/v1/websub?feed=fed_");
        assertThat(verify(path, "https://else.example/", "abc").statusCode()).isEqualTo(404);
        assertThat(verify(path.replace("fed_", "fed_x"), site.url("/feed"), "abc")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> confirmed = verify(path, site.url("/feed"), "<challenge>");
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.body()).isEqualTo("<challenge>");
        assertThat(confirmed.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
        await("it holds")
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(ingest.get("/v1/sources/anbaa/health").body())
                                .contains("\"pushedByHub\":true"));

        // when
        int forged = deliver(path, "sha256=" + "00".repeat(32));
        int unsigned = deliver(path, null);
        assertThat(titles()).doesNotContain("عاجل");
        int signed = deliver(path, "sha256=" + hmac(form.get("hub.secret"), NEWS));

        // then
        assertThat(List.of(forged, unsigned, signed)).containsOnly(202);
        assertThat(titles()).containsOnlyOnce("عاجل");
        assertThat(deliver(path.replace("fed_", "fed_x"), "sha256=00")).isEqualTo(410);
        assertThat(ingest.send(ingest.request("/actuator/prometheus", "").build())
                        .body())
                .contains("silkwire_ingest_websub_total{outcome=\"forged\"} 2");
    }

    private HttpResponse<String> verify(String path, String topic, String challenge) throws Exception {
        return ingest.send(ingest.request(
                        path + "&hub.mode=subscribe&hub.lease_seconds=600&hub.topic=" + encode(topic)
                                + "&hub.challenge=" + encode(challenge),
                        "")
                .build());
    }

    private int deliver(String path, String signature) throws Exception {
        var request = ingest.request(path, "")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(NEWS));
        return ingest.send((signature == null ? request : request.header("X-Hub-Signature", signature)).build())
                .statusCode();
    }

    private List<String> titles() {
        return new TopicReader(servers.bootstrapServers(), servers.prefix())
                .received().stream().map(article -> article.item().title()).toList();
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], StandardCharsets.UTF_8),
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String hmac(String secret, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
