package silkwire.alert.pace;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a rule's day is used up, and what waits to be sent.
 *
 * @param day in the rule's zone, to which {@code toldToday} belongs
 * @param gathered how many notifications wait
 * @param nextNumber under which the next one is kept
 * @param due when what waits is to be sent, if it is not quiet or paused then
 * @param noticed the latest revision of which the owner was told that the service disabled it
 */
public record RulePace(
        LocalDate day,
        int toldToday,
        int gathered,
        long nextNumber,
        @Nullable Instant due,
        long noticed) {

    static final RulePace NEW = new RulePace(LocalDate.EPOCH, 0, 0, 0, null, 0);

    RulePace on(LocalDate today) {
        return today.equals(day) ? this : new RulePace(today, 0, gathered, nextNumber, due, noticed);
    }

    RulePace told() {
        return new RulePace(day, toldToday + 1, gathered, nextNumber, due, noticed);
    }

    /** One more waits; the earlier of both times is when all of it is due. */
    RulePace gathering(Instant at) {
        Instant earlier = due == null || at.isBefore(due) ? at : due;
        return new RulePace(day, toldToday, gathered + 1, nextNumber + 1, earlier, noticed);
    }

    RulePace sent() {
        return new RulePace(day, toldToday, 0, nextNumber, null, noticed);
    }

    /** The owner was told of this revision. */
    RulePace noticing(long revision) {
        return new RulePace(day, toldToday, gathered, nextNumber, due, revision);
    }
}
