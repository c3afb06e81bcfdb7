package silkwire.alert.rule;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a writer says of a rule; id, revision, owner and time are not his to say. */
public record RuleDraft(
        String name,
        String query,
        boolean enabled,
        @Nullable Instant pausedUntil,
        boolean backfill,
        ZoneId tz,
        Notify notification,
        List<Channel> channels) {

    /** Copies the channels. */
    public RuleDraft {
        channels = List.copyOf(channels);
    }

    /** The same with a new secret for each webhook that has none. */
    RuleDraft withSecrets(Supplier<String> newSecret) {
        return with(channels.stream()
                .map(channel -> isWithoutSecret(channel)
                        ? new Channel.Webhook(((Channel.Webhook) channel).url(), newSecret.get())
                        : channel)
                .toList());
    }

    private static boolean isWithoutSecret(Channel channel) {
        return channel instanceof Channel.Webhook webhook && webhook.secret().isEmpty();
    }

    private RuleDraft with(List<Channel> others) {
        return new RuleDraft(name, query, enabled, pausedUntil, backfill, tz, notification, others);
    }

    /** The rule this becomes. */
    Rule as(String id, long revision, String owner, Instant now) {
        return new Rule(
                id,
                revision,
                name,
                query,
                enabled,
                null,
                pausedUntil,
                backfill,
                tz,
                notification,
                channels,
                owner,
                now);
    }

    /** The same with each webhook's secret as it stands where this one names none: an answer shows no secret to send back. */
    RuleDraft keepingSecretsOf(Rule standing) {
        return with(channels.stream()
                .map(channel -> channel instanceof Channel.Webhook webhook
                                && webhook.secret().isEmpty()
                        ? new Channel.Webhook(webhook.url(), secretOf(webhook.url(), standing))
                        : channel)
                .toList());
    }

    private static String secretOf(URI url, Rule standing) {
        return standing.channels().stream()
                .filter(channel -> channel instanceof Channel.Webhook webhook
                        && webhook.url().equals(url))
                .map(channel -> ((Channel.Webhook) channel).secret())
                .findFirst()
                .orElse("");
    }
}
