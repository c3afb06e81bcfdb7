package silkwire.alert.http;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.Sender;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;
import silkwire.common.event.ArticleId;
import silkwire.common.json.EventJson;

/**
 * Hands over as webhooks: a CloudEvent in JSON, signed with every secret that is good.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard Webhooks</a>
 */
final class WebhookSender implements Sender {
    private static final ContentType CLOUD_EVENT =
            ContentType.create("application/cloudevents+json", StandardCharsets.UTF_8);

    private final Poster poster;
    private final RuleReceivers rules;
    private final NotificationEvents events;
    private final Clock clock;

    WebhookSender(Poster poster, RuleReceivers rules, NotificationEvents events, Clock clock) {
        this.poster = poster;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean takes(Channel channel) {
        return channel instanceof Channel.Webhook;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public SendOutcome ask(Receiver receiver, Notification sample) {
        Instant now = clock.instant();
        String id = ArticleId.named("tst_", receiver.id(), now.toString());
        return post(receiver, id, EventJson.encode(events.test(id, receiver, sample.rule(), now)), now);
    }

    @Override
    public SendOutcome send(Receiver receiver, String deliveryId, Notification notification) {
        byte[] body = EventJson.encode(events.notification(deliveryId, receiver, notification));
        return post(receiver, deliveryId, body, clock.instant());
    }

    private SendOutcome post(Receiver receiver, String id, byte[] body, Instant now) {
        URI url = ((Channel.Webhook) receiver.channel()).url();
        try {
            List<String> signatures = new ArrayList<>();
            for (String secret : rules.secrets(receiver.ruleId(), url, now)) {
                signatures.add(
                        new Webhook(secret).sign(id, now.getEpochSecond(), new String(body, StandardCharsets.UTF_8)));
            }
            return poster.post(
                    url,
                    CLOUD_EVENT,
                    Map.of(
                            "webhook-id", id,
                            "webhook-timestamp", Long.toString(now.getEpochSecond()),
                            "webhook-signature", String.join(" ", signatures)),
                    body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            return new SendOutcome.Failed(null, "It cannot be signed: " + e.getMessage(), null);
        }
    }
}
