package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.alert.notification.Notification;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.node.ObjectNode;

@WithServers
class ArchiveRetentionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void removesExpiredNotificationsAndMonthsThatAreEmpty(TestServers servers, @TempDir Path folder) throws Exception {
        // given
        Notification recent = Told.story("rul_retention", "recent", "أستانا");
        ObjectNode old = EventJson.mapper().valueToTree(Told.story("rul_retention", "old", "Астана"));
        old.put("createdAt", "2019-03-01T10:00:00Z");
        try (AlertTopics topics = new AlertTopics(servers);
                RunningAlert alert = RunningAlert.start(folder, servers, List.of("--silkwire.retention=0"))) {
            alert.awaitReady();
            topics.tell(recent);
            topics.write(topics.names().notifications(), "rul_retention", EventJson.encode(old));
            await("both are kept").atMost(PATIENCE).until(() -> shown(alert, recent.id()) && shown(alert, id(old)));
        }

        // when
        try (RunningAlert alert = RunningAlert.start(folder, servers, List.of("--silkwire.retention=400d"))) {
            alert.awaitReady();

            // then
            await("the old one is gone").atMost(PATIENCE).until(() -> !shown(alert, id(old)));
            assertThat(shown(alert, recent.id())).isTrue();
            await("its month is gone")
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(indices(servers))
                            .containsExactly(servers.prefix() + "notifications-v1-2026.11"));
        }
    }

    private static String id(ObjectNode notification) {
        return notification.get("id").asString();
    }

    private static boolean shown(RunningAlert alert, String id) {
        HttpResponse<String> answer = alert.get("/v1/notifications/" + id);
        return answer.statusCode() == 200 && json(answer).get("id").asString().equals(id);
    }

    private static List<String> indices(TestServers servers) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            servers.elasticsearchUrl().resolve("/" + servers.prefix() + "notifications/_alias"))
                    .build();
            return EventJson.mapper()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .propertyNames()
                    .stream()
                    .toList();
        }
    }
}
