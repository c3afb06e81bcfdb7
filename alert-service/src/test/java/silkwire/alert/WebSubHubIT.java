package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.alert.WebSubSubscriber.Distributed;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.notification.Notification;
import tools.jackson.databind.JsonNode;

/** The steps of W3C WebSub, as a subscriber takes them. */
class WebSubHubIT extends OnAlert {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String QUERY = RunningAlert.QUERY_OF_THE_TOKEN;
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"(hub|self)\"");

    private WebSubSubscriber subscriber = new WebSubSubscriber();

    WebSubHubIT() {
        super(
                "--silkwire.alert.http.answer-timeout=3s",
                "--silkwire.alert.delivery.first-pause=300ms",
                "--silkwire.alert.hub.denied-after=0s",
                "--silkwire.alert.links.public-url=https://alerts.example.org/");
    }

    @AfterAll
    void closeSubscriber() {
        subscriber.close();
    }

    @AfterEach
    void anotherSubscriber() {
        subscriber.close();
        subscriber = new WebSubSubscriber();
    }

    private String rule() {
        return json(alert.call("POST", "/v1/rules", "{'name':'آسيا الوسطى','query':'" + QUERY + "'}", null))
                .get("id")
                .asString();
    }

    private static String path(String address) {
        assertThat(address).startsWith("https://alerts.example.org/v1/");
        return address.substring("https://alerts.example.org".length());
    }

    /** Where the feed of a rule says that it is, and where its hub is. */
    private Map<String, String> links(String rule) {
        HttpResponse<String> feed = alert.anonymous("/v1/rules/" + rule + "/feed.atom?token=" + RunningAlert.TOKEN);
        assertThat(feed.statusCode()).isEqualTo(200);
        Map<String, String> links = new LinkedHashMap<>();
        Matcher link = LINK.matcher(feed.headers().firstValue("Link").orElse(""));
        while (link.find()) {
            links.put(link.group(2), link.group(1));
            assertThat(feed.body()).contains("<link rel=\"" + link.group(2) + "\" href=\"" + link.group(1) + "\"");
        }
        return links;
    }

    private HttpResponse<String> ask(String rule, String mode, Map<String, String> further) {
        Map<String, String> links = links(rule);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", mode);
        form.put("hub.topic", links.get("self"));
        form.put("hub.callback", subscriber.callback("/hook?feed=7"));
        form.putAll(further);
        return alert.form(path(links.get("hub")), form);
    }

    private String subscribed(String rule, String secret) {
        int asked = subscriber.intents().size();
        assertThat(ask(rule, "subscribe", Map.of("hub.secret", secret)).statusCode())
                .isEqualTo(202);
        await("the callback is asked")
                .atMost(SOON)
                .until(() -> subscriber.intents().size() > asked);
        await("it is a receiver").atMost(SOON).until(() -> standing(rule).equals("verified"));
        return links(rule).get("self");
    }

    private String standing(String rule) {
        return json(alert.get("/v1/rules/" + rule + "/receivers"))
                .at("/items/0/standing")
                .asString("");
    }

    /** The line of the metrics that says how many there are. */
    private String subscriptions() {
        return alert.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("silkwire_hub_subscriptions"))
                .findFirst()
                .orElseThrow();
    }

    private Distributed told(Notification notification) {
        int before = subscriber.distributed().size();
        topics.tell(notification);
        await("it is told").atMost(SOON).until(() -> subscriber.distributed().size() > before);
        return subscriber.distributed().getLast();
    }

    private static String signature(String secret, String body) {
        return "sha256="
                + HexFormat.of()
                        .formatHex(LinkSigning.mac(
                                secret.getBytes(StandardCharsets.UTF_8), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSubscriberFindsTheHubConfirmsAndIsToldWithTheSignatureOfItsSecret() {
        // given
        String rule = rule();

        // when
        String topic = subscribed(rule, "mot de passe / کلید");
        Notification notification = Told.story(rule, "first", "قمة أستانا: «Қазақстан» и 中亚");
        Distributed told = told(notification);

        // then
        assertThat(subscriber.intents())
                .singleElement()
                .satisfies(intent -> assertThat(intent)
                        .containsEntry("feed", "7")
                        .containsEntry("hub.mode", "subscribe")
                        .containsEntry("hub.topic", topic)
                        .containsKey("hub.challenge")
                        .hasEntrySatisfying(
                                "hub.lease_seconds",
                                seconds -> assertThat(Integer.parseInt(seconds)).isBetween(863_900, 864_000)));
        assertThat(told.header("Content-type")).startsWith("application/atom+xml");
        assertThat(told.header("Link"))
                .isEqualTo("<https://alerts.example.org/v1/hub>; rel=\"hub\", <" + topic + ">; rel=\"self\"");
        assertThat(told.header("X-hub-signature")).isEqualTo(signature("mot de passe / کلید", told.body()));
        assertThat(told.body())
                .contains(notification.id(), "قمة أستانا: «Қазақстан» и 中亚", "<link rel=\"self\" href=\"" + topic);
        JsonNode receiver = json(alert.get("/v1/rules/" + rule + "/receivers")).at("/items/0");
        assertThat(receiver.get("kind").asString()).isEqualTo("websub");
        assertThat(receiver.toString()).doesNotContain("hook", "swq_", "passe");
    }

    @Test
    void aRenewalChangesTheSecretAndTheLeaseOnceItIsConfirmed() {
        // given
        String rule = rule();
        subscribed(rule, "first");

        // when
        ask(rule, "subscribe", Map.of("hub.secret", "second", "hub.lease_seconds", "1"));
        await("it is confirmed").atMost(SOON).until(() -> subscriber.intents().size() == 2);

        // then
        assertThat(Integer.parseInt(subscriber.intents().getLast().get("hub.lease_seconds")))
                .as("no shorter than the shortest")
                .isBetween(290, 300);
        await("the new secret signs").atMost(SOON).untilAsserted(() -> {
            Distributed told =
                    told(Told.story(rule, "renewed " + subscriber.distributed().size(), "Астана"));
            assertThat(told.header("X-hub-signature")).isEqualTo(signature("second", told.body()));
        });
    }

    @Test
    void whoDoesNotConfirmIsToldNothing() {
        // given
        String rule = rule();
        subscriber.unwilling();

        // when
        assertThat(ask(rule, "subscribe", Map.of()).statusCode()).isEqualTo(202);

        // then
        await("the callback is asked")
                .atMost(SOON)
                .until(() -> subscriber.intents().size() == 1);
        await("it is no receiver").atMost(SOON).until(() -> standing(rule).isEmpty());
        assertThat(subscriber.distributed()).isEmpty();
    }

    @Test
    void whatFailsIsTriedAgainWithTheSameEntry() {
        // given
        String rule = rule();
        subscribed(rule, "secret");
        subscriber.answering(call -> call < 3 ? 503 : 204);

        // when
        topics.tell(Told.story(rule, "again", "阿斯塔纳"));

        // then
        await("it is taken").atMost(SOON).until(() -> subscriber.distributed().size() == 3);
        assertThat(subscriber.distributed())
                .extracting(Distributed::body)
                .containsOnly(subscriber.distributed().getFirst().body());
    }

    @Test
    void aCallbackThatIsGoneEndsTheSubscriptionAndTheRulesOthersHearNothingOfIt() {
        // given
        String rule = rule();
        subscribed(rule, "secret");
        subscriber.answering(call -> 410);

        // when
        told(Told.story(rule, "gone", "Ашхабад"));

        // then
        await("it is no receiver").atMost(SOON).until(() -> standing(rule).isEmpty());
        assertThat(topics.all(topics.names().notifications()))
                .noneMatch(told -> told.at("/rule/id").asString().equals(rule)
                        && told.get("kind").asString().equals("notice"));
    }

    @Test
    void whoUnsubscribesConfirmsItAndIsToldNothingMore() {
        // given
        String rule = rule();
        subscribed(rule, "secret");

        // when
        assertThat(ask(rule, "unsubscribe", Map.of()).statusCode()).isEqualTo(202);

        // then
        await("it is no receiver").atMost(SOON).until(() -> standing(rule).isEmpty());
        assertThat(subscriber.intents().getLast())
                .containsEntry("hub.mode", "unsubscribe")
                .doesNotContainKey("hub.lease_seconds");
        assertThat(ask(rule, "unsubscribe", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoseRuleEndsIsToldThatTheSubscriptionIsDenied() {
        // given
        String before = subscriptions();
        String rule = rule();
        String topic = subscribed(rule, "secret");
        String revision =
                alert.get("/v1/rules/" + rule).headers().firstValue("ETag").orElseThrow();

        // when
        alert.call("DELETE", "/v1/rules/" + rule, null, revision);

        // then
        await("it is told").atMost(SOON).until(() -> subscriber.intents().size() == 2);
        assertThat(subscriber.intents().getLast())
                .containsEntry("feed", "7")
                .containsEntry("hub.mode", "denied")
                .containsEntry("hub.topic", topic)
                .containsEntry("hub.reason", "The rule has ended")
                .doesNotContainKey("hub.challenge");
        await("it has ended").atMost(SOON).until(() -> subscriptions().equals(before));
    }

    @Test
    void subscriptionsOutliveTheService() {
        // given
        String rule = rule();
        subscribed(rule, "secret");

        // when
        alert.close();
        startAgain();
        Distributed told = told(Told.story(rule, "restarted", "Душанбе"));

        // then
        assertThat(told.header("X-hub-signature")).isEqualTo(signature("secret", told.body()));
        assertThat(subscriber.intents()).as("it need not be confirmed again").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "hub.mode, publish, 400",
        "hub.topic, https://else.example.org/feed, 400",
        "hub.callback, ftp://desk.example.org/hook, 400",
        "hub.callback, http://10.1.2.3/hook, 400",
        "hub.callback, https://desk.example.org/#hook, 400",
        "hub.lease_seconds, soon, 400",
        "hub.lease_seconds, 0, 400"
    })
    void whatIsWrongIsRefusedByItsName(String field, String value, int status) {
        // when
        HttpResponse<String> answer = ask(rule(), "subscribe", Map.of(field, value));

        // then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("pointer").asString()).isEqualTo(field);
        assertThat(json(answer).get("allowed").asString()).isNotBlank();
    }

    @Test
    void aFeedWithoutATokenIsClosedAndASecretHasABound() {
        String rule = rule();
        String open = links(rule).get("self");
        HttpResponse<String> closed = ask(rule, "subscribe", Map.of("hub.topic", open.substring(0, open.indexOf('?'))));
        HttpResponse<String> tooLong = ask(rule, "subscribe", Map.of("hub.secret", "ص".repeat(100)));

        assertThat(closed.statusCode()).isEqualTo(403);
        assertThat(json(closed).get("pointer").asString()).isEqualTo("hub.topic");
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(json(tooLong).get("pointer").asString()).isEqualTo("hub.secret");
    }
}
