package silkwire.alert.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query and how its matches are told.
 *
 * @param id {@code rul_} and 26 characters
 * @param revision 1 for the first, one more with every change
 * @param query query text as its writer wrote it
 * @param enabled whether it is matched at all
 * @param disabledBecause why it was disabled by the service, and not by its owner
 * @param pausedUntil until when nothing is sent; what matches meanwhile is kept in its story and not sent later
 * @param backfill whether articles that are taken in late are told too
 * @param tz the zone of its days, hours and date-only bounds
 * @param owner who made it
 * @param changedAt when this revision was made; articles that were published before are not told by a change
 */
public record Rule(
        String id,
        long revision,
        String name,
        String query,
        boolean enabled,
        @Nullable String disabledBecause,
        @Nullable Instant pausedUntil,
        boolean backfill,
        ZoneId tz,
        @JsonProperty("notify") Notify notification,
        List<Channel> channels,
        String owner,
        Instant changedAt) {

    /** Copies the channels. */
    public Rule {
        channels = List.copyOf(channels);
    }

    /** Whether both are matched by the same articles; how these are told does not matter. */
    boolean asksLike(Rule other) {
        return enabled == other.enabled
                && query.equals(other.query)
                && backfill == other.backfill
                && tz.equals(other.tz);
    }

    /** The same rule as if it had stood in this form, enabled and not paused, since then. */
    public Rule standingSince(Instant since) {
        return new Rule(
                id, revision, name, query, true, null, null, backfill, tz, notification, channels, owner, since);
    }

    /** The same rule, no longer matched for a reason the service found. */
    Rule disabled(String reason, Instant now) {
        return new Rule(
                id,
                revision + 1,
                name,
                query,
                false,
                reason,
                pausedUntil,
                backfill,
                tz,
                notification,
                channels,
                owner,
                now);
    }

    /** The same rule without what only its receivers may know. */
    public Rule withoutSecrets() {
        return new Rule(
                id,
                revision,
                name,
                query,
                enabled,
                disabledBecause,
                pausedUntil,
                backfill,
                tz,
                notification,
                channels.stream().map(Channel::withoutSecrets).toList(),
                owner,
                changedAt);
    }
}
