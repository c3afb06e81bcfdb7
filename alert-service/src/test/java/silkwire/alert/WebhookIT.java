package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import com.standardwebhooks.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import silkwire.alert.WebhookReceiver.Posted;
import silkwire.alert.notification.Notification;
import tools.jackson.databind.JsonNode;

class WebhookIT extends OnAlert {
    private static final String TEST = "silkwire.endpoint.test";
    private static final String TITLE = "قمة أستانا: «Қазақстан» и 中亚";

    private final WebhookReceiver receiver = new WebhookReceiver();

    WebhookIT() {
        super(
                "--silkwire.alert.http.answer-timeout=3s",
                "--silkwire.alert.delivery.first-pause=300ms",
                "--silkwire.alert.links.secrets=a-secret-of-this-test");
    }

    @AfterAll
    void closeReceiver() {
        receiver.close();
    }

    private JsonNode rule(String path) {
        return json(alert.call(
                "POST",
                "/v1/rules",
                "{'name':'آسيا الوسطى','query':'country:KZ','channels':[{'type':'webhook','url':'" + receiver.url(path)
                        + "'}]}",
                null));
    }

    private static String id(JsonNode rule) {
        return rule.get("id").asString();
    }

    private List<JsonNode> deliveries(String ruleId) {
        return topics.all(topics.names().deliveries()).stream()
                .filter(delivery -> delivery.get("ruleId").asString().equals(ruleId))
                .toList();
    }

    @Test
    void aReceiverIsAskedFirstAndThenToldWithTheSignatureOfItsSecret() throws Exception {
        // given
        List<Posted> posted = receiver.at("/first", (call, sent, exchange) -> 204);
        JsonNode rule = rule("/first");
        Notification notification = Told.story(id(rule), "first", TITLE);

        // when
        topics.tell(notification);

        // then
        await().atMost(Duration.ofSeconds(20)).until(() -> posted.size() == 2);
        assertThat(posted.get(0).type()).isEqualTo(TEST);
        Posted told = posted.get(1);
        assertThat(told.type()).isEqualTo("silkwire.notification.story");
        assertThat(told.header("content-type")).startsWith("application/cloudevents+json");
        assertThat(told.header("webhook-id"))
                .startsWith(notification.id() + "_rcv_")
                .doesNotContain(".");
        assertThat(told.json().get("id").asString()).isEqualTo(told.header("webhook-id"));
        assertThat(told.json().at("/data/notification/stories/0/article/title").asString())
                .isEqualTo(TITLE);
        assertThat(told.json().at("/data/address").asString()).endsWith("/v1/notifications/" + notification.id());
        Webhook secret = new Webhook(rule.at("/channels/0/secret").asString());
        for (Posted one : posted) {
            secret.verify(one.body(), signed(one));
        }
    }

    private static Map<String, List<String>> signed(Posted posted) {
        return Map.of(
                "webhook-id", List.of(posted.header("webhook-id")),
                "webhook-timestamp", List.of(posted.header("webhook-timestamp")),
                "webhook-signature", List.of(posted.header("webhook-signature")));
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdAndEveryAttemptIsKept() {
        // given
        List<Posted> posted = receiver.at("/later", (call, sent, exchange) -> call == 1 || call > 4 ? 200 : 503);
        String rule = id(rule("/later"));

        // when
        topics.tell(Told.story(rule, "later", "Саммит в Астане"));

        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(deliveries(rule))
                        .anyMatch(delivery -> delivery.get("state").asString().equals("delivered")));
        assertThat(posted.stream().skip(1).map(one -> one.header("webhook-id")))
                .as("the same for every attempt")
                .hasSize(4)
                .containsOnly(posted.getLast().header("webhook-id"));
        JsonNode last = deliveries(rule).getLast();
        assertThat(last.get("attempts").size()).isEqualTo(5);
        assertThat(last.at("/attempts/1/status").asInt()).isEqualTo(503);
        assertThat(last.at("/attempts/1/error").asString()).contains("Answered 503");
        assertThat(last.at("/attempts/4/status").asInt()).isEqualTo(200);
    }

    @Test
    void aReceiverThatNeverAnswersDelaysNoOther() {
        // given
        CountDownLatch end = new CountDownLatch(1);
        List<Posted> hanging = receiver.at("/hanging", (call, sent, exchange) -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 200;
        });
        List<Posted> quick = receiver.at("/quick", (call, sent, exchange) -> 200);
        String slowRule = id(rule("/hanging"));
        String quickRule = id(rule("/quick"));
        topics.tell(Told.story(slowRule, "hanging 0", "塔什干"));
        await().atMost(Duration.ofSeconds(20)).until(() -> !hanging.isEmpty());

        // when
        for (int i = 1; i <= 20; i++) {
            topics.tell(Told.story(slowRule, "hanging " + i, "塔什干"));
            topics.tell(Told.story(quickRule, "quick " + i, "塔什干"));
        }

        // then
        await().atMost(Duration.ofSeconds(20)).until(() -> quick.size() == 21);
        assertThat(hanging.size())
                .as("asked one at a time, and left alone when it fails")
                .isLessThan(6);
        end.countDown();
    }

    @Test
    void whoIsGoneIsPausedAndItsOwnerTold() {
        // given
        receiver.at("/gone", (call, sent, exchange) -> sent.type().equals(TEST) ? 200 : 410);
        String rule = id(rule("/gone"));

        // when
        topics.tell(Told.story(rule, "gone", "Ашхабад"));

        // then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(topics.all(topics.names().notifications()))
                        .anyMatch(told -> told.get("kind").asString().equals("notice")
                                && told.at("/rule/id").asString().equals(rule)
                                && told.get("message").asString().contains("410")));
        assertThat(json(alert.get("/v1/rules/" + rule + "/receivers"))
                        .at("/items/0/standing")
                        .asString())
                .isEqualTo("paused");
        assertThat(deliveries(rule).getLast().get("state").asString()).isEqualTo("dead");
    }

    @Test
    void aSecretThatWasReplacedSignsOnForAWhile() {
        // given
        List<Posted> posted = receiver.at("/rotated", (call, sent, exchange) -> 200);
        JsonNode rule = rule("/rotated");
        String before = rule.at("/channels/0/secret").asString();
        String after = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        alert.call(
                "PUT",
                "/v1/rules/" + id(rule),
                "{'name':'آسيا','query':'country:KZ','channels':[{'type':'webhook','url':'" + receiver.url("/rotated")
                        + "','secret':'" + after + "'}]}",
                "\"1\"");

        // when
        topics.tell(Told.story(id(rule), "rotated", "Бишкек"));

        // then
        await().atMost(Duration.ofSeconds(20)).until(() -> posted.size() == 2);
        for (String secret : List.of(before, after)) {
            assertThatCode(() -> new Webhook(secret).verify(posted.get(1).body(), signed(posted.get(1))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aSampleSaysWhatEachReceiverAnswered() {
        // given
        List<Posted> posted = receiver.at("/sample", (call, sent, exchange) -> 202);
        String rule = id(rule("/sample"));

        // when
        JsonNode answers = json(alert.call("POST", "/v1/rules/" + rule + "/test", "", null));

        // then
        assertThat(answers.at("/items/0/status").asInt()).isEqualTo(202);
        assertThat(answers.at("/items/0/standing").asString()).isEqualTo("verified");
        assertThat(posted.getLast().type()).isEqualTo("silkwire.notification.test");
        assertThat(posted.getLast().body()).contains("[TEST]");
    }

    @Test
    void anotherInstanceGoesOnWithWhatWaitsUnderTheSameId() {
        // given
        CountDownLatch up = new CountDownLatch(1);
        List<Posted> posted = receiver.at(
                "/restart", (call, sent, exchange) -> sent.type().equals(TEST) || up.getCount() == 0 ? 200 : 500);
        String rule = id(rule("/restart"));
        topics.tell(Told.story(rule, "restart", "Душанбе"));
        await().atMost(Duration.ofSeconds(20)).until(() -> !deliveries(rule).isEmpty());
        alert.close();

        // when
        up.countDown();
        startAgain();

        // then
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(deliveries(rule).getLast().get("state").asString())
                                .isEqualTo("delivered"));
        assertThat(posted.stream()
                        .filter(one -> !one.type().equals(TEST))
                        .map(one -> one.header("webhook-id"))
                        .distinct())
                .hasSize(1);
    }
}
