package silkwire.alert.delivery;

import java.time.Clock;
import java.util.function.Supplier;
import silkwire.alert.rule.Rule;

/** Asks receivers whether they want what they get, sends them samples, and keeps what they say. */
public final class ReceiverTrials {
    private final Courier courier;
    private final ReceiverBook book;
    private final DeliveryOutcomes outcomes;
    private final Clock clock;

    /** Through {@code courier}; what becomes known is kept in {@code outcomes}. */
    public ReceiverTrials(Courier courier, ReceiverBook book, DeliveryOutcomes outcomes, Clock clock) {
        this.courier = courier;
        this.book = book;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Asks the receiver to show that it wants what it gets, now, whatever is known of it. */
    public Courier.Answer verify(Rule rule, Receiver receiver) {
        return kept(receiver, () -> courier.verify(receiver, Notices.sample(rule, clock.instant())));
    }

    /** Sends a sample, now; one who has not shown yet that it wants what it gets is asked first. */
    public Courier.Answer sample(Rule rule, Receiver receiver) {
        return kept(receiver, () -> courier.trySample(receiver, Notices.sample(rule, clock.instant())));
    }

    private Courier.Answer kept(Receiver receiver, Supplier<Courier.Answer> asking) {
        ReceiverState before = book.of(receiver);
        Courier.Answer answer = asking.get();
        if (!answer.state().equals(before)) {
            outcomes.changed(answer.state());
        }
        return answer;
    }

    /** What the receiver itself says by a link or a call, kept where it is something new. */
    public void say(ReceiverState next, Receiver receiver) {
        if (!next.equals(book.of(receiver))) {
            keep(next);
        }
    }

    /** Forgets what is known of a receiver: it has to show anew that it wants what it gets. */
    public void beginAnew(Receiver receiver) {
        ReceiverState known = book.of(receiver);
        if (!known.equals(ReceiverState.unknown(receiver))) {
            keep(known.anew(clock.instant()));
        }
    }

    /** It counts here before it is written: the log may be read faster than the writing returns. */
    private void keep(ReceiverState next) {
        book.found(next);
        outcomes.changed(next);
    }
}
