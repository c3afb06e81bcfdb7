package silkwire.bench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import silkwire.bench.measurement.Arrivals.Arrival;
import silkwire.bench.measurement.Hooks.Telling;
import silkwire.bench.measurement.Hooks.ToldStory;
import silkwire.bench.measurement.Ticker;

class WebhookServerIT {
    private final WebhookServer hooks = WebhookServer.start(Ticker.ofMachine());
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Telling> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        hooks.close();
        client.close();
    }

    @Test
    void aNotificationIsToldWithItsDeskIdStoryAndTimes() throws IOException, InterruptedException {
        // given
        hooks.listen(told::add);
        // when
        int status = post("""
                {"type":"silkwire.notification.story","data":{"notification":{"id":"ntf_1","createdAt":"2026-11-23T03:00:02Z",
                 "stories":[{"storyId":"sty_1","article":{"id":"art_1","title":"قمة أستانا","receivedAt":"2026-11-23T03:00:00Z",
                 "enrichedAt":"2026-11-23T03:00:01Z"}}]}}}
                """);
        // then
        assertThat(status).isEqualTo(204);
        await().until(() -> !told.isEmpty());
        assertThat(told.getFirst().desk()).isEqualTo("desk7");
        assertThat(told.getFirst().id()).isEqualTo("ntf_1_rcv_1");
        assertThat(told.getFirst().stories())
                .containsExactly(new ToldStory(
                        "sty_1",
                        new Arrival(
                                "art_1",
                                Instant.parse("2026-11-23T03:00:00Z"),
                                Instant.parse("2026-11-23T03:00:01Z"),
                                Instant.parse("2026-11-23T03:00:02Z"))));
    }

    @Test
    void theTestOfAnEndpointIsTakenAndTellsNobody() throws IOException, InterruptedException {
        // given
        hooks.listen(told::add);
        // when
        int status = post("{\"type\":\"silkwire.endpoint.test\",\"data\":{\"rule\":{\"id\":\"rul_1\"}}}");
        // then
        assertThat(status).isEqualTo(204);
        hooks.close();
        assertThat(told).isEmpty();
    }

    private int post(String event) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(hooks.of("desk7"))
                .header("webhook-id", "ntf_1_rcv_1")
                .POST(BodyPublishers.ofString(event))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
