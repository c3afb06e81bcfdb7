package silkwire.alert.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.Told;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Channel;
import tools.jackson.databind.JsonNode;

class ChatMessagesTest {
    private static final URI URL = URI.create("https://chat.example.org/secret");
    private static final Receiver SLACK = new Receiver("rcv_1", "rul_1", new Channel.Slack(URL));
    private static final Receiver TEAMS = new Receiver("rcv_2", "rul_1", new Channel.Teams(URL));
    private static final Receiver TELEGRAM = new Receiver("rcv_3", "rul_1", new Channel.Telegram(URL, "@desk"));

    private final ChatMessages messages = new ChatMessages(new MessageLinks(new LinkSigning(
            URI.create("https://alerts.example.net"),
            List.of("a-secret-of-this-test"),
            Duration.ofDays(30),
            Clock.fixed(Told.AT, ZoneOffset.UTC))));

    private static Notification digest(String title, int stories) {
        Notification one = Told.of("rul_1", NotificationKind.DIGEST, "digest", title, "und");
        return new Notification(
                one.id(),
                one.thread(),
                one.kind(),
                one.reasons(),
                one.rule(),
                Collections.nCopies(stories, one.stories().getFirst()),
                null,
                one.createdAt(),
                false);
    }

    @Test
    void everyScriptIsIsolatedAndWhatIsMarkupIsEscaped() {
        for (String title :
                List.of("قمة <أستانا> & *", "Саммит <b> & _x_", "Summit <!channel> & @here", "峰会 <阿斯塔纳> &")) {
            Notification told = Told.story("rul_1", title, title);

            String slack = messages.slack(SLACK, told).at("/blocks/1/text/text").asString();
            String telegram = messages.telegram(TELEGRAM, told).get("text").asString();
            JsonNode card = messages.teams(TEAMS, told).at("/attachments/0/content");

            String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            assertThat(slack).contains("|\u2068" + escaped + "\u2069>");
            assertThat(telegram).contains(">" + escaped + "</a>", "href=\"https://anbaa24.com/a?b=1&amp;c=2\"");
            assertThat(card.get("rtl").asBoolean()).isEqualTo(title.startsWith("ق"));
            assertThat(card.at("/body/1/text").asString().replace("\\", "")).isEqualTo(title);
            assertThat(card.at("/body/1/text").asString()).doesNotContain(" _x_", " *");
        }
    }

    @Test
    void theWholeIsLinkedAndWhatIsLeftOutIsCounted() {
        Notification digest = digest("ط".repeat(5_000), 40);

        JsonNode slack = messages.slack(SLACK, digest);
        JsonNode telegram = messages.telegram(TELEGRAM, digest);
        JsonNode teams = messages.teams(TEAMS, digest);

        assertThat(slack.get("blocks").size()).isLessThanOrEqualTo(50);
        assertThat(slack.at("/blocks/1/text/text").asString()).contains("…").hasSizeLessThan(3_000);
        assertThat(slack.toString()).contains("and 30 more stories", "https://alerts.example.net/v1/links/");
        assertThat(telegram.get("text").asString())
                .hasSizeLessThanOrEqualTo(4_096)
                .contains("more stories", "https://alerts.example.net/v1/links/");
        assertThat(telegram.get("chat_id").asString()).isEqualTo("@desk");
        assertThat(teams.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(28 * 1024);
        assertThat(teams.at("/attachments/0/content/actions/0/url").asString())
                .startsWith("https://alerts.example.net/v1/links/");
    }
}
