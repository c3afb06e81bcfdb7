package silkwire.alert.http;

import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Function;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.Sender;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** Hands over to a chat: JSON to an address that is itself the secret, so that taking the first message is enough. */
final class ChatSender<C extends Channel> implements Sender {
    private final Poster poster;
    private final Class<C> kind;
    private final Function<C, URI> url;
    private final BiFunction<Receiver, Notification, JsonNode> message;

    private ChatSender(
            Poster poster, Class<C> kind, Function<C, URI> url, BiFunction<Receiver, Notification, JsonNode> message) {
        this.poster = poster;
        this.kind = kind;
        this.url = url;
        this.message = message;
    }

    /** For channels of this kind: posts the {@code message} to the {@code url}. */
    static <C extends Channel> Sender of(
            Poster poster, Class<C> kind, Function<C, URI> url, BiFunction<Receiver, Notification, JsonNode> message) {
        return new ChatSender<>(poster, kind, url, message);
    }

    @Override
    public boolean takes(Channel channel) {
        return kind.isInstance(channel);
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
        return poster.postToChat(
                url.apply(kind.cast(receiver.channel())), EventJson.encode(message.apply(receiver, notification)));
    }
}
