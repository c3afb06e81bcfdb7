package silkwire.alert.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;

/**
 * Makes deliveries: asks a receiver who has not shown yet that it wants what it gets, hands over, and decides what comes
 * next. What has to be remembered is in the {@link Settlement}, for the caller to write. Thread-safe, for one task of a
 * receiver at a time.
 */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final RuleReceivers receivers;
    private final ReceiverBook book;
    private final List<Sender> senders;
    private final Patience patience;
    private final Clock clock;
    private final RandomGenerator random;
    private final Circuits circuits = new Circuits();

    /** Hands over through {@code senders}. */
    public Courier(
            RuleReceivers receivers,
            ReceiverBook book,
            List<Sender> senders,
            Patience patience,
            Clock clock,
            RandomGenerator random) {
        this.receivers = receivers;
        this.book = book;
        this.senders = List.copyOf(senders);
        this.patience = patience;
        this.clock = clock;
        this.random = random;
    }

    /** Whether {@link #plan} can be asked: this instance has read the notification's rule. */
    public boolean knows(Notification notification) {
        return receivers.knows(notification);
    }

    /** One task per receiver of the notification's rule; what is said of a receiver that is paused is not said to it. */
    public List<DeliveryTask> plan(Notification notification) {
        Instant now = clock.instant();
        return receivers.of(notification.rule().id()).stream()
                .filter(receiver -> notification.kind() != NotificationKind.NOTICE
                        || book.of(receiver).standing() != Standing.PAUSED)
                .map(receiver -> new DeliveryTask(Delivery.begin(notification, receiver, now), notification, false))
                .toList();
    }

    /** Whether what was to wait for its receiver need not wait any more, because that is verified and well by now. */
    public boolean isWoken(Delivery delivery) {
        return delivery.isWaitingForItsReceiver()
                && book.find(delivery.receiverId())
                        .filter(state -> state.standing() == Standing.VERIFIED && state.failingSince() == null)
                        .isPresent();
    }

    /** Tries to deliver; takes as long as the receiver does. */
    public Settlement deliver(DeliveryTask task) {
        Instant now = clock.instant();
        Delivery delivery = task.delivery().next();
        Optional<Receiver> receiver = receivers.find(delivery.ruleId(), delivery.receiverId());
        if (receiver.isEmpty()) {
            return Settlement.of(delivery.cancelled("It is no receiver of the rule any more", now));
        }
        ReceiverState state = book.of(receiver.get());
        if (state.standing() == Standing.UNSUBSCRIBED) {
            return Settlement.of(delivery.cancelled("The receiver unsubscribed", now));
        }
        if (state.standing() == Standing.PAUSED && !task.forced()) {
            return Settlement.of(delivery.dead("The receiver is paused: " + state.reason(), now));
        }
        Optional<Instant> leftAloneUntil = circuits.until(state.id(), now);
        boolean isFailing = state.failingSince() != null;
        if (leftAloneUntil.isPresent() && isFailing && !task.forced()) {
            return Settlement.of(delivery.leftAlone(leftAloneUntil.get(), now));
        }
        Round round = new Round(receiver.get(), state, delivery, task.notification());
        return round.sender.asksFirst() && state.standing() != Standing.VERIFIED ? round.askFirst() : round.send();
    }

    /** Asks the receiver to show that it wants what it gets, now, whatever is known of it. */
    public Answer verify(Receiver receiver, Notification sample) {
        Sender sender = senderFor(receiver);
        return sender.asksFirst()
                ? answer(receiver, true, () -> sender.ask(receiver, sample))
                : handOver(receiver, sender, sample);
    }

    /** Sends a sample, now; one who has not shown yet that it wants what it gets is asked first. */
    public Answer trySample(Receiver receiver, Notification sample) {
        Sender sender = senderFor(receiver);
        if (sender.asksFirst() && book.of(receiver).standing() != Standing.VERIFIED) {
            Answer asked = answer(receiver, true, () -> sender.ask(receiver, sample));
            return asked.attempt().error() == null ? handOver(receiver, sender, sample) : asked;
        }
        return handOver(receiver, sender, sample);
    }

    private Answer handOver(Receiver receiver, Sender sender, Notification sample) {
        return answer(receiver, false, () -> sender.send(receiver, sample.id() + "_" + receiver.id(), sample));
    }

    /** What a receiver said to a question, and what is known of it now; that has to be written where it is new. */
    public record Answer(Attempt attempt, ReceiverState state) {}

    private Answer answer(Receiver receiver, boolean probe, Supplier<SendOutcome> sending) {
        Instant begun = clock.instant();
        SendOutcome outcome = guarded(receiver, sending);
        Instant now = clock.instant();
        ReceiverState state = book.of(receiver);
        ReceiverState next = switch (outcome) {
            case SendOutcome.Accepted accepted -> state.accepted(now);
            case SendOutcome.Asked asked -> state.asked(now);
            case SendOutcome.Gone gone -> state;
            case SendOutcome.Failed failed -> state;
        };
        if (outcome instanceof SendOutcome.Accepted) {
            circuits.accepted(receiver.id());
        }
        if (!next.equals(state)) {
            book.found(next);
        }
        return new Answer(attempt(outcome, begun, now, probe), next);
    }

    private Sender senderFor(Receiver receiver) {
        return senders.stream()
                .filter(sender -> sender.takes(receiver.channel()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sender takes " + receiver.kind()));
    }

    private static SendOutcome guarded(Receiver receiver, Supplier<SendOutcome> sending) {
        try {
            return sending.get();
        } catch (RuntimeException e) { // Whatever a sender fails with, nothing is lost and no other held up.
            LOG.error(
                    "Sending to {} failed in a way nobody foresaw; please report it with this trace", receiver.id(), e);
            return new SendOutcome.Failed(null, "Internal error: " + e, null);
        }
    }

    private static Attempt attempt(SendOutcome outcome, Instant begun, Instant ended, boolean probe) {
        long millis = Duration.between(begun, ended).toMillis();
        return switch (outcome) {
            case SendOutcome.Accepted accepted -> new Attempt(begun, probe, accepted.status(), millis, null);
            case SendOutcome.Asked asked -> new Attempt(begun, probe, null, millis, "Asked; the answer is awaited");
            case SendOutcome.Gone gone -> new Attempt(begun, probe, gone.status(), millis, "The receiver is gone");
            case SendOutcome.Failed failed -> new Attempt(begun, probe, failed.status(), millis, failed.reason());
        };
    }

    /** One task with one receiver. */
    private final class Round {
        private final Receiver receiver;
        private final ReceiverState before;
        private final Sender sender;
        private final Notification notification;
        private final List<Notification> notices = new ArrayList<>();
        private ReceiverState state;
        private Delivery delivery;

        Round(Receiver receiver, ReceiverState state, Delivery delivery, Notification notification) {
            this.receiver = receiver;
            this.before = state;
            this.state = state;
            this.delivery = delivery;
            this.notification = notification;
            this.sender = senderFor(receiver);
        }

        Settlement askFirst() {
            Instant begun = clock.instant();
            Instant askedAt = state.askedAt();
            if (askedAt != null && begun.isBefore(askedAt.plus(patience.askAgainAfter()))) {
                return waitUnverified(begun, null);
            }
            SendOutcome outcome = guarded(receiver, () -> sender.ask(receiver, notification));
            Instant now = clock.instant();
            delivery = delivery.tried(attempt(outcome, begun, now, true));
            return switch (outcome) {
                case SendOutcome.Accepted accepted -> {
                    accepted(now);
                    yield send();
                }
                case SendOutcome.Asked asked -> {
                    state = state.asked(now);
                    yield waitUnverified(now, null);
                }
                case SendOutcome.Gone gone -> gone(gone, now);
                case SendOutcome.Failed failed -> {
                    failing(failed, now);
                    yield waitUnverified(now, failed.retryAfter());
                }
            };
        }

        Settlement send() {
            Instant begun = clock.instant();
            SendOutcome outcome = guarded(receiver, () -> sender.send(receiver, delivery.id(), notification));
            Instant now = clock.instant();
            delivery = delivery.tried(attempt(outcome, begun, now, false));
            return switch (outcome) {
                case SendOutcome.Accepted accepted -> {
                    accepted(now);
                    yield settled(delivery.delivered(now));
                }
                case SendOutcome.Asked asked -> waitUnverified(now, null);
                case SendOutcome.Gone gone -> gone(gone, now);
                case SendOutcome.Failed failed -> failed(failed, now);
            };
        }

        private Settlement failed(SendOutcome.Failed failed, Instant now) {
            failing(failed, now);
            if (state.standing() == Standing.UNVERIFIED) {
                return waitUnverified(now, failed.retryAfter());
            }
            Instant since = state.failingSince();
            if (since != null && !since.plus(patience.pauseAfter()).isAfter(now)) {
                pause("It has answered nothing but failures since " + since + ", the last: " + failed.reason(), now);
                return settled(delivery.dead("The receiver is paused: " + state.reason(), now));
            }
            return patience.next(delivery.tries(), delivery.since(), now, failed.retryAfter(), random)
                    .map(next -> settled(delivery.waiting(next, failed.reason(), now)))
                    .orElseGet(() -> settled(delivery.dead(
                            "Given up after " + patience.giveUpAfter().toHours() + " h: " + failed.reason(), now)));
        }

        private Settlement gone(SendOutcome.Gone gone, Instant now) {
            if (receiver.isSubscriber()) {
                state = state.unsubscribed(now);
                return settled(
                        delivery.cancelled("It answered " + gone.status() + ": the subscription has ended", now));
            }
            pause("It answered " + gone.status() + ": it is gone", now);
            return settled(delivery.dead("The receiver is paused: " + state.reason(), now));
        }

        private void accepted(Instant now) {
            state = state.accepted(now);
            circuits.accepted(state.id());
        }

        private void failing(SendOutcome.Failed failed, Instant now) {
            state = state.failed(now);
            Instant since = state.failingSince();
            Duration asked = failed.retryAfter();
            circuits.failed(state.id(), since == null ? now : since, asked == null ? Duration.ZERO : asked, now);
        }

        private void pause(String reason, Instant now) {
            boolean isNew = state.standing() != Standing.PAUSED;
            state = state.paused(reason, now);
            if (isNew && !receiver.isSubscriber()) {
                receivers.rule(state.ruleId()).ifPresent(rule -> notices.add(Notices.paused(rule, state)));
            }
        }

        private Settlement waitUnverified(Instant now, @Nullable Duration retryAfter) {
            if (!delivery.since().plus(patience.unverifiedFor()).isAfter(now)) {
                return settled(delivery.dead("The receiver was not verified in time", now));
            }
            Duration pause = patience.pause(Math.max(1, delivery.attempts().size()), null, random);
            Duration most = patience.unverifiedPause();
            Duration asked = retryAfter == null ? Duration.ZERO : retryAfter;
            Duration bounded = pause.compareTo(most) > 0 ? most : pause;
            Instant next = now.plus(asked.compareTo(bounded) > 0 ? asked : bounded);
            return settled(delivery.waitingForVerification(next, now));
        }

        private Settlement settled(Delivery result) {
            if (state.equals(before)) {
                return new Settlement(result, List.of(), notices);
            }
            book.found(state);
            return new Settlement(result, List.of(state), notices);
        }
    }
}
