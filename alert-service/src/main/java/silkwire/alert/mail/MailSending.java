package silkwire.alert.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.Sender;
import silkwire.alert.delivery.Wording;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;
import silkwire.common.direction.IsolatedText;

/**
 * Hands over by mail. All mails of one conversation refer to the same message id, so that mail programs show them together.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8058">RFC 8058, one-click unsubscription</a>
 */
final class MailSending implements Sender {
    private final @Nullable JavaMailSender server;
    private final MailProperties properties;
    private final MessageLinks links;
    private final Clock clock;

    /** Without a server nothing can be sent, and attempts say so. */
    MailSending(@Nullable JavaMailSender server, MailProperties properties, MessageLinks links, Clock clock) {
        this.server = server;
        this.properties = properties;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public boolean takes(Channel channel) {
        return channel instanceof Channel.Email;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public SendOutcome ask(Receiver receiver, Notification sample) {
        MailText question = MailText.question(sample, links.verify(receiver));
        String subject =
                "Do you want the alerts of " + IsolatedText.of(sample.rule().name()) + "?";
        SendOutcome outcome = send(receiver, subject, question, List.of());
        return outcome instanceof SendOutcome.Accepted ? new SendOutcome.Asked() : outcome;
    }

    @Override
    public SendOutcome send(Receiver receiver, String deliveryId, Notification notification) {
        return send(
                receiver,
                Wording.subject(notification),
                MailText.of(notification, links.of(receiver, notification)),
                List.of(
                        new Header("Message-ID", id(deliveryId)),
                        new Header("References", id(notification.thread())),
                        new Header("In-Reply-To", id(notification.thread())),
                        new Header("List-Unsubscribe", "<" + links.unsubscribe(receiver) + ">"),
                        new Header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
                        new Header("List-Id", "<" + notification.rule().id() + "." + properties.domain() + ">"),
                        new Header("Auto-Submitted", "auto-generated")));
    }

    private record Header(String name, String value) {}

    private String id(String name) {
        return "<" + name + "@" + properties.domain() + ">";
    }

    private SendOutcome send(Receiver receiver, String subject, MailText text, List<Header> headers) {
        if (server == null) {
            return new SendOutcome.Failed(null, "No mail is sent: spring.mail.host is not set", null);
        }
        try {
            server.send(message(server.createMimeMessage(), receiver, subject, text, headers));
            return new SendOutcome.Accepted(null);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return new SendOutcome.Failed(null, "The mail server did not take it: " + reason(e), null);
        }
    }

    private MimeMessage message(
            MimeMessage empty, Receiver receiver, String subject, MailText text, List<Header> headers)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper = new MimeMessageHelper(empty, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(properties.from(), properties.name(), StandardCharsets.UTF_8.name()));
        helper.setTo(((Channel.Email) receiver.channel()).to().getFirst());
        helper.setSubject(subject.replaceAll("\\p{Cntrl}+", " "));
        helper.setText(text.text(), text.html());
        helper.setSentDate(Date.from(clock.instant()));
        MimeMessage message = new OwnId(empty);
        for (Header header : headers) {
            message.setHeader(header.name(), header.value());
        }
        return message;
    }

    private static String reason(Exception e) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        return String.valueOf(cause.getMessage()).strip();
    }

    /** Keeps the message id it is given; the usual message makes one of its own when it is sent. */
    private static final class OwnId extends MimeMessage {
        OwnId(MimeMessage source) throws MessagingException {
            super(source);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (getMessageID() == null) {
                super.updateMessageID();
            }
        }
    }
}
