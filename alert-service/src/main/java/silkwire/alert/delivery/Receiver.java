package silkwire.alert.delivery;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import silkwire.alert.rule.Channel;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleId;

/**
 * One place where a rule's notifications go: a channel of the rule with a single address.
 *
 * @param id {@code rcv_} and 26 characters, made of the rule, the kind of channel and the address; a new secret changes nothing
 * @param channel the channel; mail goes to one address each
 */
public record Receiver(String id, String ruleId, Channel channel) {

    /** The receivers of a rule, in the order of its channels; an address that stands there twice is one receiver. */
    public static List<Receiver> of(Rule rule) {
        return rule.channels().stream()
                .flatMap(Receiver::single)
                .map(channel -> of(rule.id(), channel))
                .distinct()
                .toList();
    }

    /** The receiver of a rule that this channel, with a single address, leads to. */
    public static Receiver of(String ruleId, Channel channel) {
        return new Receiver(ArticleId.named("rcv_", ruleId, kind(channel), identity(channel)), ruleId, channel);
    }

    private static Stream<Channel> single(Channel channel) {
        return channel instanceof Channel.Email email
                ? email.to().stream().map(address -> new Channel.Email(List.of(address)))
                : Stream.of(channel);
    }

    private static String identity(Channel channel) {
        return switch (channel) {
            case Channel.Webhook webhook -> webhook.url().toString();
            case Channel.Email email -> email.to().getFirst();
            case Channel.Slack slack -> slack.url().toString();
            case Channel.Teams teams -> teams.url().toString();
            case Channel.Telegram telegram -> telegram.url() + " " + telegram.chat();
            case Channel.WebSub subscriber -> subscriber.topic() + " " + subscriber.callback();
        };
    }

    /** Whether nobody but the receiver itself asked for what it gets: the rule's owner knows nothing of it. */
    public boolean isSubscriber() {
        return channel instanceof Channel.WebSub;
    }

    /** The kind of its channel, as it stands in a rule. */
    public String kind() {
        return kind(channel);
    }

    private static String kind(Channel channel) {
        return switch (channel) {
            case Channel.Webhook webhook -> "webhook";
            case Channel.Email email -> "email";
            case Channel.Slack slack -> "slack";
            case Channel.Teams teams -> "teams";
            case Channel.Telegram telegram -> "telegram";
            case Channel.WebSub subscriber -> "websub";
        };
    }

    /** Its address as it may be shown: what stands behind the host is the secret of a chat's webhook, and often of a callback. */
    public String address() {
        return switch (channel) {
            case Channel.Webhook webhook -> shown(webhook.url()) + webhook.url().getPath();
            case Channel.Email email -> email.to().getFirst();
            case Channel.Slack slack -> shown(slack.url()) + "/…";
            case Channel.Teams teams -> shown(teams.url()) + "/…";
            case Channel.Telegram telegram -> shown(telegram.url()) + "/… " + telegram.chat();
            case Channel.WebSub subscriber -> shown(subscriber.callback()) + "/…";
        };
    }

    private static String shown(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
