package silkwire.alert.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.delivery.Sender;
import silkwire.alert.hub.Callbacks;
import silkwire.alert.hub.RuleFeed;
import silkwire.alert.hub.Subscription;
import silkwire.alert.hub.Subscriptions;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;
import silkwire.alert.rule.Rule;

/**
 * Distributes what is new in a rule's feed to those who subscribed to it: a feed with the one entry, signed with the
 * subscription's secret.
 *
 * @see <a href="https://www.w3.org/TR/websub/#content-distribution">WebSub, sections 7 and 8</a>
 */
final class WebSubSender implements Sender {
    private static final ContentType ATOM = ContentType.create("application/atom+xml", StandardCharsets.UTF_8);

    private final Poster poster;
    private final Callbacks callbacks;
    private final Subscriptions subscriptions;
    private final RuleReceivers rules;
    private final RuleFeed feed;

    WebSubSender(Poster poster, Callbacks callbacks, Subscriptions subscriptions, RuleReceivers rules, RuleFeed feed) {
        this.poster = poster;
        this.callbacks = callbacks;
        this.subscriptions = subscriptions;
        this.rules = rules;
        this.feed = feed;
    }

    @Override
    public boolean takes(Channel channel) {
        return channel instanceof Channel.WebSub;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public SendOutcome ask(Receiver receiver, Notification sample) {
        return subscriptions.ask(receiver, callbacks);
    }

    @Override
    public SendOutcome send(Receiver receiver, String deliveryId, Notification notification) {
        SendOutcome held = subscriptions.hold(receiver, callbacks);
        if (!(held instanceof SendOutcome.Accepted)) {
            return held;
        }
        Optional<Subscription> subscription = subscriptions.of(receiver);
        Optional<Rule> rule = rules.rule(receiver.ruleId());
        Subscription.Terms terms = subscription.map(Subscription::standing).orElse(null);
        if (subscription.isEmpty() || rule.isEmpty() || terms == null) {
            return Subscriptions.ENDED;
        }
        RuleFeed.Address address = feed.at(subscription.get().topic());
        byte[] body = feed.of(rule.get(), address, List.of(notification)).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Link", address.header());
        if (terms.secret() != null) {
            byte[] key = terms.secret().getBytes(StandardCharsets.UTF_8);
            headers.put("X-Hub-Signature", "sha256=" + HexFormat.of().formatHex(LinkSigning.mac(key, body)));
        }
        SendOutcome outcome = poster.post(subscription.get().callback(), ATOM, headers, body);
        if (outcome instanceof SendOutcome.Gone) {
            subscriptions.end(subscription.get());
        }
        return outcome;
    }
}
