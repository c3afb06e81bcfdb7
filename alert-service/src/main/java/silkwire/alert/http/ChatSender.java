package silkwire.alert.http;

import java.net.URI;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.hc.core5.http.ContentType;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.Sender;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** Hands over to a chat: JSON to an address that is itself the secret, so that taking the first message is enough. */
final class ChatSender implements Sender {
    private final Poster poster;
    private final Predicate<Channel> taken;
    private final Function<Channel, URI> url;
    private final BiFunction<Receiver, Notification, JsonNode> message;

    /** For the channels that are {@code taken}: posts the {@code message} to the {@code url}. */
    ChatSender(
            Poster poster,
            Predicate<Channel> taken,
            Function<Channel, URI> url,
            BiFunction<Receiver, Notification, JsonNode> message) {
        this.poster = poster;
        this.taken = taken;
        this.url = url;
        this.message = message;
    }

    @Override
    public boolean takes(Channel channel) {
        return taken.test(channel);
    }

    @Override
    public boolean asksFirst() {
        return false;
    }

    @Override
    public SendOutcome ask(Receiver receiver, Notification sample) {
        return send(receiver, sample.id(), sample);
    }

    @Override
    public SendOutcome send(Receiver receiver, String deliveryId, Notification notification) {
        return poster.post(
                url.apply(receiver.channel()),
                ContentType.APPLICATION_JSON,
                Map.of(),
                EventJson.encode(message.apply(receiver, notification)));
    }
}
