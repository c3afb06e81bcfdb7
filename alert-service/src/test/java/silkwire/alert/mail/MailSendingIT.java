package silkwire.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import silkwire.alert.Told;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Channel;

class MailSendingIT {
    private static final Clock CLOCK = Clock.fixed(Told.AT, ZoneOffset.UTC);
    private static final Receiver DESK = new Receiver("rcv_1", "rul_1", new Channel.Email(List.of("desk@example.org")));

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final MailProperties properties = new MailProperties("alerts@example.net", "تنبيهات");
    private final MessageLinks links = new MessageLinks(new LinkSigning(
            URI.create("https://alerts.example.net"), List.of("a-secret-of-this-test"), Duration.ofDays(30), CLOCK));
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    @BeforeEach
    void start() {
        smtp.start();
        server.setHost("127.0.0.1");
        server.setPort(smtp.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        smtp.stop();
    }

    private MimeMessage sent(Notification notification) {
        SendOutcome outcome = new MailSending(server, properties, links, CLOCK)
                .send(DESK, notification.id() + "_rcv_1", notification);
        assertThat(outcome).isEqualTo(new SendOutcome.Accepted(null));
        return smtp.getReceivedMessages()[smtp.getReceivedMessages().length - 1];
    }

    /** The text of the part with this type, wherever it stands. */
    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Test
    void everyScriptArrivesInItsOwnDirection() throws Exception {
        List<String> titles = List.of("قمة أستانا اليوم", "Саммит в Астане", "Summit in Astana", "阿斯塔纳峰会");
        for (String title : titles) {
            MimeMessage mail = sent(Told.of("rul_1", NotificationKind.STORY, title, title, "und"));

            assertThat(mail.getSubject()).isEqualTo("New story: \u2068" + title + "\u2069");
            assertThat(part(mail, "text/plain")).contains(title, "12 articles, 9 outlets, 2 countries, 3 languages");
            assertThat(part(mail, "text/html"))
                    .contains("dir=\"" + (title.startsWith("ق") ? "rtl" : "ltr") + "\" lang=\"und\"", title)
                    .contains("&lt;b&gt;اليوم&lt;/b&gt;");
        }
    }

    @Test
    void oneClickUnsubscribesAndEveryLinkIsSigned() throws Exception {
        MimeMessage mail = sent(Told.story("rul_1", "one", "قمة أستانا"));

        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe", null)).matches("(?s)<https://alerts.example.net/v1/links/\\S+>");
        assertThat(part(mail, "text/plain"))
                .contains("Mute this story: https://", "Not relevant: https://", "Unsubscribe: https://");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void mailsOfOneStoryAreOneThread() throws Exception {
        Notification first = Told.story("rul_1", "thread", "Саммит");
        MimeMessage one = sent(first);
        MimeMessage repeated = sent(first);

        assertThat(one.getMessageID()).isEqualTo("<" + first.id() + "_rcv_1@example.net>");
        assertThat(repeated.getMessageID()).isEqualTo(one.getMessageID());
        assertThat(one.getHeader("References", null)).isEqualTo("<" + first.thread() + "@example.net>");
    }

    @Test
    void anAddressIsAskedByALinkAndGetsNothingElse() throws Exception {
        SendOutcome outcome =
                new MailSending(server, properties, links, CLOCK).ask(DESK, Told.story("rul_1", "ask", "Астана"));

        assertThat(outcome).isEqualTo(new SendOutcome.Asked());
        String text = part(smtp.getReceivedMessages()[0], "text/plain");
        assertThat(text)
                .contains("https://alerts.example.net/v1/links/", "آسيا الوسطى")
                .doesNotContain("Астана");
    }

    @Test
    void aServerThatIsAwayOrUnsetIsAFailure() {
        smtp.stop();
        Notification notification = Told.story("rul_1", "away", "Астана");

        assertThat(new MailSending(server, properties, links, CLOCK).send(DESK, "id", notification))
                .isInstanceOf(SendOutcome.Failed.class);
        assertThat(new MailSending(null, properties, links, CLOCK).send(DESK, "id", notification))
                .isEqualTo(new SendOutcome.Failed(null, "No mail is sent: spring.mail.host is not set", null));
    }
}
