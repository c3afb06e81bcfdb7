package silkwire.alert.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a receiver ({@code alerts.receivers.v1}, key: its id); written when it changes.
 *
 * @param address as it may be shown
 * @param failingSince since when it has answered nothing but failures
 * @param askedAt when it was last asked to show that it wants what it gets
 * @param reason why it is paused
 */
public record ReceiverState(
        String id,
        String ruleId,
        String kind,
        String address,
        Standing standing,
        @Nullable Instant failingSince,
        @Nullable Instant askedAt,
        @Nullable String reason,
        Instant changedAt) {

    /** A receiver of whom nothing is known. */
    public static ReceiverState unknown(Receiver receiver) {
        return new ReceiverState(
                receiver.id(),
                receiver.ruleId(),
                receiver.kind(),
                receiver.address(),
                Standing.UNVERIFIED,
                null,
                null,
                null,
                Instant.EPOCH);
    }

    boolean isVerified() {
        return standing == Standing.VERIFIED;
    }

    /** The same, of whom nothing is known any more. */
    ReceiverState anew(Instant now) {
        return new ReceiverState(id, ruleId, kind, address, Standing.UNVERIFIED, null, null, null, now);
    }

    /** It took something, or showed that it wants to. */
    public ReceiverState accepted(Instant now) {
        return standing == Standing.VERIFIED && failingSince == null ? this : with(Standing.VERIFIED, null, null, now);
    }

    ReceiverState failed(Instant now) {
        return failingSince != null ? this : with(standing, now, reason, now);
    }

    ReceiverState paused(String why, Instant now) {
        return with(Standing.PAUSED, failingSince == null ? now : failingSince, why, now);
    }

    /** It asked to get no more. */
    public ReceiverState unsubscribed(Instant now) {
        return with(Standing.UNSUBSCRIBED, null, "It asked to get no more", now);
    }

    ReceiverState asked(Instant now) {
        return new ReceiverState(id, ruleId, kind, address, standing, failingSince, now, reason, now);
    }

    private ReceiverState with(Standing next, @Nullable Instant failing, @Nullable String why, Instant now) {
        return new ReceiverState(id, ruleId, kind, address, next, failing, askedAt, why, now);
    }
}
