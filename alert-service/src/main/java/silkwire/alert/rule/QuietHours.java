package silkwire.alert.rule;

import java.time.LocalTime;

/** The time of the day, in the rule's zone, in which nothing is sent; what comes then is sent when it ends. May span midnight. */
public record QuietHours(LocalTime from, LocalTime to) {

    /** Refuses a start that is the end: is it always, or never? */
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours have an end other than their start");
        }
    }

    /** Whether it is quiet at this time of the day; the end is not. */
    public boolean contains(LocalTime time) {
        boolean overMidnight = from.isAfter(to);
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return overMidnight ? begun || notOver : begun && notOver;
    }
}
