package silkwire.alert.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.ProblemException;

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

    /**
     * The same with a new secret for each webhook that has none.
     *
     * @throws ProblemException (400) where the address of a chat is only what is shown of one
     */
    RuleDraft withSecrets(Supplier<String> newSecret) {
        for (int index = 0; index < channels.size(); index++) {
            if (channels.get(index).lacksSecrets() && !isWithoutSecret(channels.get(index))) {
                throw RuleFields.problem(
                        "/channels/" + index + "/url",
                        null,
                        "the whole address of the chat: what is shown of it (…) stands for an address that the rule"
                                + " already has, and for no other");
            }
        }
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
    public Rule as(String id, long revision, String owner, Instant now) {
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

    /** The same with the secrets that stand where this names none: an answer shows no secret to send back. */
    RuleDraft keepingSecretsOf(Rule standing) {
        return with(channels.stream()
                .map(channel -> channel.lacksSecrets() ? kept(channel, standing) : channel)
                .toList());
    }

    private static Channel kept(Channel channel, Rule standing) {
        return standing.channels().stream()
                .flatMap(other -> channel.withSecretsOf(other).stream())
                .findFirst()
                .orElse(channel);
    }
}
