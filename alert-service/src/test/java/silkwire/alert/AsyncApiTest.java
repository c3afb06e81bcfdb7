package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.DeliveryTask;
import silkwire.alert.delivery.ReceiverState;
import silkwire.alert.hub.Subscription;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.notification.Notification;
import silkwire.alert.reconcile.ReconciledWindow;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.thread.ThreadEvent;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import tools.jackson.databind.JsonNode;

/** The description of the topics is true: it names those there are, and its examples are what today's classes write. */
class AsyncApiTest {
    private static final Map<String, Class<?>> EVENTS = Map.of(
            "ruleChanged", RuleRecord.class,
            "articleMatched", ArticleMatched.class,
            "threadAdvanced", ThreadEvent.class,
            "ruleRevised", ThreadEvent.class,
            "notification", Notification.class,
            "deliveryChanged", Delivery.class,
            "deliveryWaits", DeliveryTask.class,
            "receiverChanged", ReceiverState.class,
            "subscriptionChanged", Subscription.class,
            "windowReconciled", ReconciledWindow.class);

    private final JsonNode document;

    AsyncApiTest() throws IOException {
        Object yaml = new Yaml().load(Files.readString(Path.of("..", "docs", "alerts.asyncapi.yaml")));
        document = EventJson.mapper().valueToTree(yaml);
    }

    @Test
    void itNamesTheTopicsOfAlertsAndNoOthers() {
        Topics topics = Topics.unprefixed();
        List<String> addresses = document.get("channels")
                .valueStream()
                .map(channel -> channel.get("address").asString())
                .flatMap(address -> address.contains("{wait}")
                        ? document.at("/channels/retries/parameters/wait/enum")
                                .valueStream()
                                .map(wait -> address.replace("{wait}", wait.asString()))
                        : Stream.of(address))
                .toList();

        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(topics.all().stream()
                        .filter(topic -> topic.startsWith("alerts.") && !topic.endsWith("-dlt"))
                        .toList());
    }

    @Test
    void everyExampleIsWhatTodaysClassesWrite() throws Exception {
        JsonNode messages = document.at("/components/messages");
        assertThat(messages.propertyNames()).containsExactlyInAnyOrderElementsOf(EVENTS.keySet());
        for (Map.Entry<String, Class<?>> event : EVENTS.entrySet()) {
            JsonNode examples = messages.get(event.getKey()).get("examples");
            assertThat(examples).as(event.getKey()).isNotEmpty();
            for (JsonNode example : examples) {
                JsonNode payload = example.get("payload");
                Object decoded = EventJson.decode(EventJson.encode(payload), event.getValue());
                assertThat(EventJson.mapper().readTree(EventJson.encode(decoded)))
                        .as(event.getKey())
                        .isEqualTo(EventJson.mapper().readTree(EventJson.encode(payload)));
            }
        }
    }
}
