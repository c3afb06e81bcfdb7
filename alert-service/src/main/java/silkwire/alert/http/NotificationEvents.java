package silkwire.alert.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedRule;

/**
 * Notifications as CloudEvents 1.0 in structured mode.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">the format</a>
 */
final class NotificationEvents {
    /** The type of the event that asks an endpoint whether it wants what it gets. */
    static final String TEST = "silkwire.endpoint.test";

    private static final String ASKED = "Answer with a status from 200 to 299 to get the notifications of this rule";

    private final MessageLinks links;

    NotificationEvents(MessageLinks links) {
        this.links = links;
    }

    /** The event and its attributes; {@code data} is the notification with its address and its links. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CloudEvent(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            String datacontenttype,
            Instant time,
            Object data) {

        CloudEvent(String id, String source, String type, String subject, Instant time, Object data) {
            this("1.0", id, source, type, subject, "application/json", time, data);
        }
    }

    /** The data of a notification's event: {@code links} do what their names say, for whoever has them, for a while. */
    record Told(Notification notification, String address, Map<String, String> links) {}

    /** The data of a test's event. */
    record Tested(
            NotifiedRule rule, String receiver, @Nullable String message) {
        static Tested by(NotifiedRule rule, String receiver) {
            return new Tested(rule, receiver, ASKED);
        }
    }

    CloudEvent notification(String deliveryId, Receiver receiver, Notification notification) {
        return new CloudEvent(
                deliveryId,
                links.address(),
                type(notification.kind()),
                notification.rule().id(),
                notification.createdAt(),
                new Told(notification, links.page(notification), named(links.of(receiver, notification))));
    }

    CloudEvent test(String id, Receiver receiver, NotifiedRule rule, Instant now) {
        return new CloudEvent(id, links.address(), TEST, rule.id(), now, Tested.by(rule, receiver.id()));
    }

    /** The type of the event of a notification. */
    static String type(NotificationKind kind) {
        return "silkwire.notification." + kind.text();
    }

    private static Map<String, String> named(List<MessageLinks.Link> links) {
        Map<String, String> named = new LinkedHashMap<>();
        links.forEach(link -> named.put(link.action().text(), link.url()));
        return named;
    }
}
