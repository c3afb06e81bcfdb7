package silkwire.alert.preview;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is set. */
final class SimulatedClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    SimulatedClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant time) {
        now = time;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SimulatedClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
