package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import silkwire.alert.WebhookReceiver.Posted;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import tools.jackson.databind.JsonNode;

class NotificationsIT extends OnAlert {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TITLE = "قمة أستانا <script>alert(1)</script>";

    private final WebhookReceiver receiver = new WebhookReceiver();

    NotificationsIT() {
        super(
                "--silkwire.alert.delivery.first-pause=200ms",
                "--silkwire.alert.stream.heartbeat=200ms",
                "--silkwire.alert.links.secrets=a-secret-of-this-test");
    }

    @AfterAll
    void closeReceiver() {
        receiver.close();
    }

    private String rule(String path) {
        String channels = path.isEmpty() ? "" : "{'type':'webhook','url':'" + receiver.url(path) + "'}";
        return json(alert.call(
                        "POST",
                        "/v1/rules",
                        "{'name':'آسيا الوسطى','query':'country:KZ','channels':[" + channels + "]}",
                        null))
                .get("id")
                .asString();
    }

    private JsonNode shown(Notification notification, String state) {
        await().atMost(PATIENCE)
                .until(() -> json(alert.get("/v1/notifications/" + notification.id()))
                        .at("/deliveries/0/state")
                        .asString("")
                        .equals(state));
        return json(alert.get("/v1/notifications/" + notification.id()));
    }

    @Test
    void aNotificationIsShownWithItsStagesDeliveriesAndConversation() {
        // given
        receiver.at("/shown", (call, sent, exchange) -> 200);
        String rule = rule("/shown");
        Notification first = Told.story(rule, "shown", TITLE);
        Notification correction = Told.of(rule, NotificationKind.CORRECTION, "shown again", TITLE, "ar");

        // when
        topics.tell(first);
        topics.tell(correction);

        // then
        JsonNode view = shown(first, "delivered");
        assertThat(view.at("/rule/revision").asLong()).isEqualTo(1);
        assertThat(view.at("/stories/0/places/0/clause").asString()).isEqualTo("country:KZ");
        assertThat(view.at("/stages/received").asString()).isEqualTo("2026-11-22T08:00:00.050Z");
        assertThat(view.at("/stages/notified").asString()).isEqualTo("2026-11-22T08:00:00.250Z");
        assertThat(view.at("/stages/delivered").asString()).isNotEmpty();
        assertThat(view.at("/deliveries/0/attempts").size()).isPositive();
        assertThat(view.at("/conversation/0/headline").asString()).isEqualTo(TITLE);
        assertThat(alert.get("/v1/notifications/ntf_none").statusCode()).isEqualTo(404);
    }

    @Test
    void aBrowserGetsAPageInWhichNothingOfTheArticleIsMarkup() {
        // given
        receiver.at("/page", (call, sent, exchange) -> 200);
        Notification notification = Told.story(rule("/page"), "page", TITLE);
        topics.tell(notification);
        shown(notification, "delivered");

        // when
        HttpResponse<String> page = alert.page("/v1/notifications/" + notification.id());

        // then
        assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("content-security-policy")).isPresent();
        assertThat(page.body())
                .contains("<mark>قمة </mark>", "lang=\"ar\"", "dir=\"auto\"", "&lt;script&gt;", "revision 1")
                .doesNotContain("<script");
    }

    @Test
    void aRulesNotificationsAreListedNewestFirstPageByPage() {
        // given
        String rule = rule("");
        List<Notification> told = Stream.of("1", "2", "3")
                .map(name -> Told.story(rule, "list " + name, "Саммит " + name))
                .toList();
        told.forEach(topics::tell);
        await().atMost(PATIENCE)
                .until(() -> json(alert.get("/v1/rules/" + rule + "/notifications"))
                                .get("items")
                                .size()
                        == 3);

        // when
        JsonNode first = json(alert.get("/v1/rules/" + rule + "/notifications?size=2"));
        JsonNode second = json(alert.get("/v1/rules/" + rule + "/notifications?size=2&cursor="
                + first.get("nextCursor").asString()));

        // then
        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.has("nextCursor")).isFalse();
        assertThat(Stream.of(first.at("/items/0"), first.at("/items/1"), second.at("/items/0"))
                        .map(item -> item.get("id").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().map(Notification::id).toList());
        assertThat(json(alert.get("/v1/rules/" + rule + "/notifications?size=0"))
                        .get("pointer")
                        .asString())
                .isEqualTo("size");
        assertThat(alert.get("/v1/rules/" + rule + "/notifications?cursor=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatWasGivenUpIsListedAndDeliveredAgainUnderTheSameId() {
        // given
        CountDownLatch up = new CountDownLatch(1);
        List<Posted> posted = receiver.at(
                "/dead",
                (call, sent, exchange) ->
                        up.getCount() == 0 || sent.type().equals("silkwire.endpoint.test") ? 200 : 410);
        String rule = rule("/dead");
        Notification notification = Told.story(rule, "dead", "塔什干");
        topics.tell(notification);
        shown(notification, "dead");
        assertThat(json(alert.get("/v1/deliveries?state=dead&rule=" + rule))
                        .at("/items/0/notificationId")
                        .asString())
                .isEqualTo(notification.id());

        // when
        up.countDown();
        HttpResponse<String> again =
                alert.call("POST", "/v1/notifications/" + notification.id() + "/redeliver", "", null);

        // then
        assertThat(again.statusCode()).isEqualTo(202);
        JsonNode view = shown(notification, "delivered");
        assertThat(view.at("/deliveries/0/attempts").size())
                .as("asked and sent, twice")
                .isEqualTo(4);
        assertThat(posted.stream()
                        .filter(one -> !one.type().equals("silkwire.endpoint.test"))
                        .map(one -> one.header("webhook-id"))
                        .distinct())
                .hasSize(1);
        assertThat(json(alert.get("/v1/rules/" + rule + "/receivers"))
                        .at("/items/0/standing")
                        .asString())
                .isEqualTo("verified");
        assertThat(alert.call("POST", "/v1/notifications/" + notification.id() + "/redeliver", "", null)
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(alert.get("/v1/deliveries?sate=dead")).get("allowed").asString())
                .contains("state");
        assertThat(json(alert.get("/v1/delivered")).get("type").asString()).isEqualTo("/problems/unknown-path");
        assertThat(json(alert.get("/v1/deliveries?state=lost")).get("pointer").asString())
                .isEqualTo("state");
    }

    @Test
    void aStreamGoesOnWhereItsReaderWas() {
        // given
        String rule = rule("");
        String place;
        try (Stream<String> lines =
                alert.stream("/v1/rules/" + rule + "/stream", "").body()) {
            place = next(lines.iterator(), "id: ");
        }
        Notification missed = Told.story(rule, "missed", "Бишкек");
        topics.tell(missed);

        // when
        try (Stream<String> lines =
                alert.stream("/v1/rules/" + rule + "/stream", place).body()) {

            // then
            assertThat(next(lines.iterator(), "data: ")).contains(missed.id());
        }
        HttpResponse<Stream<String>> refused = alert.stream("/v1/rules/" + rule + "/stream", "no place");
        try (Stream<String> lines = refused.body()) {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(lines).anyMatch(line -> line.contains("Last-Event-ID"));
        }
    }

    @Test
    void aBrowserReadsAStreamByItsToken() {
        // given
        String rule = rule("");

        // when
        HttpResponse<Stream<String>> stream = alert.streamByToken("/v1/rules/" + rule + "/stream");

        // then
        try (Stream<String> lines = stream.body()) {
            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(next(lines.iterator(), "id: ")).isNotEmpty();
        }
    }

    private static String next(Iterator<String> lines, String prefix) {
        String line = "";
        while (!line.startsWith(prefix)) {
            line = lines.next();
        }
        return line.substring(prefix.length());
    }

    @Test
    void aRuleIsAFeed() {
        // given
        String rule = rule("");
        Notification notification = Told.story(rule, "feed", TITLE);
        topics.tell(notification);
        await().atMost(PATIENCE)
                .until(() ->
                        alert.get("/v1/rules/" + rule + "/feed.atom").body().contains(notification.id()));

        // when
        HttpResponse<String> feed = alert.get("/v1/rules/" + rule + "/feed.atom");

        // then
        assertThat(feed.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.headers().firstValue("etag")).isPresent();
        assertThat(feed.body())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">")
                .contains("<title>Silkwire: آسيا الوسطى</title>", "&lt;script&gt;", "b=1&amp;c=2");
    }

    @Test
    void signedLinksNeedNoKeyAndDoWhatTheySay() {
        // given
        List<Posted> posted = receiver.at("/links", (call, sent, exchange) -> 200);
        String rule = rule("/links");
        Notification notification = Told.story(rule, "links", TITLE);
        topics.tell(notification);
        shown(notification, "delivered");
        JsonNode links = posted.getLast().json().at("/data/links");

        // when, then
        assertThat(alert.browse("GET", links.get("show").asString()).body()).contains("Why it matched");
        assertThat(alert.browse("GET", links.get("mute-story").asString()).body())
                .contains("<form method=\"post\">");
        assertThat(alert.browse("POST", links.get("mute-story").asString()).body())
                .contains("The story is muted");
        assertThat(alert.browse("POST", links.get("not-relevant").asString()).statusCode())
                .isEqualTo(200);
        assertThat(json(alert.get("/v1/notifications/" + notification.id()))
                        .get("relevant")
                        .asBoolean())
                .isFalse();
        assertThat(alert.browse("POST", links.get("unsubscribe").asString()).statusCode())
                .isEqualTo(200);
        assertThat(json(alert.get("/v1/rules/" + rule + "/receivers"))
                        .at("/items/0/standing")
                        .asString())
                .isEqualTo("unsubscribed");
        assertThat(alert.browse("POST", links.get("unsubscribe").asString() + "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(alert.anonymous("/v1/notifications/" + notification.id()).statusCode())
                .isEqualTo(401);
    }
}
