package silkwire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static silkwire.alert.RunningAlert.json;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import silkwire.alert.WebhookReceiver.Posted;
import tools.jackson.databind.JsonNode;

/** Pauses are so long that whatever comes within a test came because it was woken. */
class VerificationIT extends OnAlert {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final WebhookReceiver receiver = new WebhookReceiver();

    VerificationIT() {
        super("--silkwire.alert.delivery.first-pause=1h", "--silkwire.alert.delivery.unverified-pause=1h");
    }

    @AfterAll
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void whatWaitsForAReceiverGoesAtOnceWhenThatIsVerifiedAndWhatWaitsForOthersWaitsOn() {
        // given
        CountDownLatch closed = new CountDownLatch(1);
        List<Posted> posted = receiver.at("/late", (call, sent, exchange) -> closed.getCount() == 0 ? 200 : 503);
        List<Posted> others = receiver.at("/other", (call, sent, exchange) -> 503);
        String rule = rule("/late");
        String other = rule("/other");
        for (String name : List.of("one", "two", "three")) {
            topics.tell(Told.story(rule, name, "Саммит в Астане"));
        }
        topics.tell(Told.story(other, "one", "Саммит в Астане"));
        await("all wait").atMost(SOON).until(() -> waiting().size() == 4);
        int asked = others.size();

        // when
        closed.countDown();
        String id = json(alert.get("/v1/rules/" + rule + "/receivers"))
                .at("/items/0/id")
                .asString();
        alert.call("POST", "/v1/rules/" + rule + "/receivers/" + id + "/verify", "", null);

        // then
        await("what waited is delivered")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(posted.stream()
                                .filter(one -> one.type().equals("silkwire.notification.story"))
                                .map(one -> one.header("webhook-id"))
                                .distinct())
                        .hasSize(3));
        assertThat(others).as("the others are not asked sooner").hasSize(asked);
        assertThat(waiting()).as("they wait on").hasSize(1);
    }

    private String rule(String path) {
        return json(alert.call(
                        "POST",
                        "/v1/rules",
                        "{'name':'آسيا','query':'country:KZ','channels':[{'type':'webhook','url':'" + receiver.url(path)
                                + "'}]}",
                        null))
                .get("id")
                .asString();
    }

    /** The deliveries of which the last that was said is that they wait. */
    private List<String> waiting() {
        List<JsonNode> all = topics.all(topics.names().deliveries());
        return all.stream()
                .map(delivery -> delivery.get("id").asString())
                .distinct()
                .filter(id -> all.stream()
                        .filter(delivery -> delivery.get("id").asString().equals(id))
                        .reduce((before, after) -> after)
                        .filter(last -> last.get("state").asString().equals("waiting"))
                        .isPresent())
                .toList();
    }
}
