package silkwire.servers.junit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when it is told to. */
public final class AdjustableClock extends Clock {
    private volatile Instant time;

    /** Shows this time. */
    public AdjustableClock(Instant time) {
        this.time = time;
    }

    /** Goes on by so much. */
    public void pass(Duration duration) {
        time = time.plus(duration);
    }

    /** Shows another time. */
    public void set(Instant other) {
        time = other;
    }

    @Override
    public Instant instant() {
        return time;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock has one zone");
    }
}
