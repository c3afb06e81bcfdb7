package silkwire.alert.delivery;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;

/** Who gets what: the receivers that rules name as they stand, who subscribed to them, and the secrets to sign with. */
public final class RuleReceivers {
    private final RuleBook book;
    private final Duration overlap;
    private final Subscribers subscribers;

    /** Of the rules in {@code book} and their subscribers; a secret that was replaced signs on for {@code overlap}. */
    public RuleReceivers(RuleBook book, Duration overlap, Subscribers subscribers) {
        this.book = book;
        this.overlap = overlap;
        this.subscribers = subscribers;
    }

    /** Whether this instance has read the rule as far as the notification knows it. */
    public boolean knows(Notification notification) {
        List<RuleRecord> revisions = book.revisions(notification.rule().id());
        return !revisions.isEmpty()
                && revisions.getLast().replaces() + 1 >= notification.rule().revision();
    }

    /** The receivers of a rule as it stands; none where it ended. */
    public List<Receiver> of(String ruleId) {
        return book.find(ruleId)
                .map(rule -> Stream.concat(Receiver.of(rule).stream(), subscribers.of(rule).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The receiver, where the rule still names it. */
    public Optional<Receiver> find(String ruleId, String receiverId) {
        return of(ruleId).stream()
                .filter(receiver -> receiver.id().equals(receiverId))
                .findFirst();
    }

    /** The rule as it stands. */
    public Optional<Rule> rule(String id) {
        return book.find(id);
    }

    /** What a webhook's messages are signed with: the secret that stands, and those replaced a short while ago. */
    public List<String> secrets(String ruleId, URI url, Instant now) {
        Set<String> secrets = new LinkedHashSet<>();
        Instant replacedAt = Instant.MAX;
        for (RuleRecord record : new ArrayList<>(book.revisions(ruleId)).reversed()) {
            Optional<String> secret = Optional.ofNullable(record.rule()).flatMap(rule -> secret(rule, url));
            if (secret.isPresent() && isGood(replacedAt, now)) {
                secrets.add(secret.get());
            }
            replacedAt = record.at();
        }
        return List.copyOf(secrets);
    }

    private boolean isGood(Instant replacedAt, Instant now) {
        return replacedAt.equals(Instant.MAX) || now.isBefore(replacedAt.plus(overlap));
    }

    private static Optional<String> secret(Rule rule, URI url) {
        return rule.channels().stream()
                .filter(channel -> channel instanceof Channel.Webhook webhook
                        && webhook.url().equals(url))
                .map(channel -> ((Channel.Webhook) channel).secret())
                .findFirst();
    }
}
