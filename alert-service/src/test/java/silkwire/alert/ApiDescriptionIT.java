package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.alert.RunningAlert.json;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
class ApiDescriptionIT {
    private static final String NOTIFICATION = "silkwire.notification.";

    @Test
    void theEventsOfWebhooksAreDescribedWithExamplesAsTheyAreSent(TestServers servers, @TempDir Path folder)
            throws Exception {
        try (RunningAlert alert = RunningAlert.start(folder, servers)) {
            // when
            JsonNode api = json(alert.anonymous("/v3/api-docs"));

            // then
            assertThat(api.get("openapi").asString()).startsWith("3.1");
            assertThat(api.get("paths").propertyNames()).contains("/v1/hub", "/v1/rules/{id}/relevance");
            List<String> types = Stream.concat(
                            Stream.of("silkwire.endpoint.test"),
                            Arrays.stream(NotificationKind.values()).map(kind -> NOTIFICATION + kind.text()))
                    .toList();
            assertThat(api.get("webhooks").propertyNames()).containsExactlyInAnyOrderElementsOf(types);
            for (String type : types) {
                JsonNode body =
                        api.get("webhooks").get(type).at("/post/requestBody/content/application~1cloudevents+json");
                assertThat(body.at("/example/type").asString()).isEqualTo(type);
                assertThat(body.at("/schema/properties").propertyNames())
                        .contains("specversion", "id", "source", "type", "subject", "time", "data");
                resolve(api, body.at("/schema/properties/data/$ref").asString());
                if (type.startsWith(NOTIFICATION)) {
                    assertThat(notification(body.at("/example/data/notification"))
                                    .kind()
                                    .text())
                            .isEqualTo(type.substring(NOTIFICATION.length()));
                }
            }
        }
    }

    private static Notification notification(JsonNode json) throws Exception {
        return EventJson.decode(EventJson.encode(json), Notification.class);
    }

    private static void resolve(JsonNode api, String reference) {
        assertThat(reference).startsWith("#/components/schemas/");
        JsonNode schema = api.at(reference.substring(1));
        assertThat(schema.get("properties").propertyNames()).as(reference).isNotEmpty();
        schema.findValuesAsString("$ref")
                .forEach(further -> assertThat(api.at(further.substring(1)).isMissingNode())
                        .as(further)
                        .isFalse());
    }
}
