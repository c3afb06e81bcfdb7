package silkwire.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.rule.Channel;

class LinkSigningTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Receiver DESK = new Receiver("rcv_1", "rul_1", new Channel.Email(List.of("desk@example.org")));

    private static LinkSigning signing(Instant at, String... secrets) {
        return new LinkSigning(
                URI.create("https://alerts.example.org/"),
                List.of(secrets),
                Duration.ofDays(30),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    void aLinkSaysWhatItDoesAndForWhom() {
        // when
        String link = signing(NOW, "old-secret-of-the-desk").link(LinkAction.MUTE_SOURCE, DESK, "أنباء");

        // then
        assertThat(link).startsWith("https://alerts.example.org/v1/links/").matches("[\\x21-\\x7e]+");
        assertThat(signing(NOW, "old-secret-of-the-desk").open(token(link)))
                .isEqualTo(new LinkSigning.Good(new SignedLink(
                        LinkAction.MUTE_SOURCE, "rul_1", "أنباء", "rcv_1", NOW.plus(Duration.ofDays(30)))));
    }

    @Test
    void aLinkIsGoodForAWhile() {
        String link = signing(NOW, "old-secret-of-the-desk").link(LinkAction.UNSUBSCRIBE, DESK, "rcv_1");

        assertThat(signing(NOW.plus(Duration.ofDays(30)), "old-secret-of-the-desk")
                        .open(token(link)))
                .isInstanceOf(LinkSigning.Expired.class);
    }

    @Test
    void aSecretCanBeReplaced() {
        String link = signing(NOW, "old-secret-of-the-desk").link(LinkAction.UNSUBSCRIBE, DESK, "rcv_1");

        assertThat(signing(NOW, "new-secret-of-the-desk", "old-secret-of-the-desk")
                        .open(token(link)))
                .isInstanceOf(LinkSigning.Good.class);
        assertThat(signing(NOW, "new-secret-of-the-desk").open(token(link))).isInstanceOf(LinkSigning.Forged.class);
    }

    @Test
    void nothingElseIsALink() {
        LinkSigning signing = signing(NOW, "old-secret-of-the-desk");
        String link = token(signing.link(LinkAction.UNSUBSCRIBE, DESK, "rcv_1"));

        for (String forged :
                List.of("", ".", "a.b", "%%%.%%%", link.substring(1), link.substring(0, link.length() - 3))) {
            assertThat(signing.open(forged)).as(forged).isInstanceOf(LinkSigning.Forged.class);
        }
    }
}
