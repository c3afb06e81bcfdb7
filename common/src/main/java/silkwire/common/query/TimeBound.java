package silkwire.common.query;

import java.time.Instant;
import java.time.ZoneId;

/** One end of a range of time: a point, and whether it belongs to the range. A date belongs to it from its first to its last moment. */
public record TimeBound(TimePoint point, boolean inclusive) {

    Instant asLower(Instant now, ZoneId zone) {
        return inclusive ? point.start(now, zone) : point.end(now, zone);
    }

    Instant asUpper(Instant now, ZoneId zone) {
        return inclusive ? point.end(now, zone) : point.start(now, zone);
    }
}
