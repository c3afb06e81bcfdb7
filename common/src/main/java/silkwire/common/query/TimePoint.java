package silkwire.common.query;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A point of time as a query names it. What it means depends on the zone where it is local, and on {@code now} where it
 * is relative: {@code now} is fixed once per search and its cursors, and is an article's receipt in a rule.
 */
public sealed interface TimePoint {

    /** Its first millisecond. */
    Instant start(Instant now, ZoneId zone);

    /** The first millisecond after it. */
    Instant end(Instant now, ZoneId zone);

    /** As queries write it. */
    String text();

    /** A year, month, day, minute or second by the clock of the zone. */
    record Local(LocalDateTime from, LocalDateTime before, String text) implements TimePoint {
        @Override
        public Instant start(Instant now, ZoneId zone) {
            return from.atZone(zone).toInstant();
        }

        @Override
        public Instant end(Instant now, ZoneId zone) {
            return before.atZone(zone).toInstant();
        }
    }

    /** A minute or second with its offset. */
    record Fixed(Instant from, Instant before, String text) implements TimePoint {
        @Override
        public Instant start(Instant now, ZoneId zone) {
            return from;
        }

        @Override
        public Instant end(Instant now, ZoneId zone) {
            return before;
        }
    }

    /** Now, or so many calendar units of the zone before (negative) or after it. */
    record Relative(long amount, ChronoUnit unit, String text) implements TimePoint {
        @Override
        public Instant start(Instant now, ZoneId zone) {
            return ZonedDateTime.ofInstant(now, zone)
                    .plus(amount, unit)
                    .toInstant()
                    .truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public Instant end(Instant now, ZoneId zone) {
            return start(now, zone).plusMillis(1);
        }
    }
}
