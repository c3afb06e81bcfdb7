package silkwire.alert.delivery;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;

/**
 * A notification on its way to one receiver ({@code alerts.deliveries.v1}, key: notification id), as it stands after
 * {@code version} changes.
 *
 * @param id the notification's id and the receiver's: the same for every attempt, {@code webhook-id} of webhooks
 * @param notifiedAt when the notification was made
 * @param kind the kind of its channel
 * @param address as it may be shown
 * @param attempts the last of them, the latest last; {@code earlierAttempts} more came before
 * @param since when it was first tried, or asked for again
 * @param nextAt when it is tried next, where it waits
 * @param reason why it waits, was given up or cancelled
 */
public record Delivery(
        String id,
        int version,
        String notificationId,
        Instant notifiedAt,
        String ruleId,
        String receiverId,
        String kind,
        String address,
        DeliveryState state,
        List<Attempt> attempts,
        int earlierAttempts,
        Instant since,
        @Nullable Instant nextAt,
        @Nullable String reason,
        Instant changedAt) {
    private static final int MOST_ATTEMPTS = 40;
    private static final String UNVERIFIED = "The receiver is not verified yet";
    private static final String LEFT_ALONE = "The receiver failed lately and is left alone for a while";

    /** Copies the attempts. */
    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /** A delivery that begins now. */
    static Delivery begin(Notification notification, Receiver receiver, Instant now) {
        return new Delivery(
                notification.id() + "_" + receiver.id(),
                0,
                notification.id(),
                notification.createdAt(),
                notification.rule().id(),
                receiver.id(),
                receiver.kind(),
                receiver.address(),
                DeliveryState.WAITING,
                List.of(),
                0,
                now,
                now,
                null,
                now);
    }

    /** How often the notification itself was tried since it began. */
    int tries() {
        return earlierAttempts
                + (int) attempts.stream()
                        .filter(attempt -> !attempt.probe() && !attempt.at().isBefore(since))
                        .count();
    }

    Delivery tried(Attempt attempt) {
        boolean isFull = attempts.size() >= MOST_ATTEMPTS;
        List<Attempt> all = Stream.concat(attempts.stream().skip(isFull ? 1 : 0), Stream.of(attempt))
                .toList();
        return copy(state, all, isFull ? earlierAttempts + 1 : earlierAttempts, since, nextAt, reason, changedAt);
    }

    Delivery delivered(Instant now) {
        return copy(DeliveryState.DELIVERED, attempts, earlierAttempts, since, null, null, now);
    }

    Delivery waiting(Instant until, String why, Instant now) {
        return copy(DeliveryState.WAITING, attempts, earlierAttempts, since, until, why, now);
    }

    Delivery waitingForVerification(Instant until, Instant now) {
        return waiting(until, UNVERIFIED, now);
    }

    Delivery leftAlone(Instant until, Instant now) {
        return waiting(until, LEFT_ALONE, now);
    }

    /** Whether it waits for its receiver to be verified or well again, and not because it was refused itself. */
    boolean isWaitingForItsReceiver() {
        return state == DeliveryState.WAITING && (UNVERIFIED.equals(reason) || LEFT_ALONE.equals(reason));
    }

    Delivery dead(String why, Instant now) {
        return copy(DeliveryState.DEAD, attempts, earlierAttempts, since, null, why, now);
    }

    Delivery cancelled(String why, Instant now) {
        return copy(DeliveryState.CANCELLED, attempts, earlierAttempts, since, null, why, now);
    }

    /** The same, asked for again: it has a day from now on. */
    public Delivery again(Instant now) {
        return copy(DeliveryState.WAITING, attempts, earlierAttempts, now, now, "Asked for again", now)
                .next();
    }

    /** The next version. */
    Delivery next() {
        return new Delivery(
                id,
                version + 1,
                notificationId,
                notifiedAt,
                ruleId,
                receiverId,
                kind,
                address,
                state,
                attempts,
                earlierAttempts,
                since,
                nextAt,
                reason,
                changedAt);
    }

    private Delivery copy(
            DeliveryState next,
            List<Attempt> all,
            int earlier,
            Instant begun,
            @Nullable Instant until,
            @Nullable String why,
            Instant now) {
        return new Delivery(
                id,
                version,
                notificationId,
                notifiedAt,
                ruleId,
                receiverId,
                kind,
                address,
                next,
                all,
                earlier,
                begun,
                until,
                why,
                now);
    }
}
