package silkwire.alert.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import silkwire.alert.rule.Digest;
import silkwire.alert.rule.QuietHours;

/**
 * Times of the day as instants in a zone. A time that the clocks skip is as much later as they skip; of a time that they show
 * twice it is the first.
 */
final class DayTimes {
    private static final int DAYS_AHEAD = 2;

    private DayTimes() {}

    /** Whether it is quiet: since the last start, and not yet the end that follows it. */
    static boolean isQuiet(QuietHours hours, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.of(today.minusDays(1), today).anyMatch(day -> {
            LocalDate endDay = hours.from().isAfter(hours.to()) ? day.plusDays(1) : day;
            Instant start = at(day, hours.from(), zone);
            return !now.isBefore(start) && now.isBefore(at(endDay, hours.to(), zone));
        });
    }

    /** When what comes now is sent in a digest. */
    static Instant next(Digest digest, ZoneId zone, Instant now) {
        Duration every = digest.every();
        if (every != null) {
            return now.plus(every);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        return digest.at().stream()
                .flatMap(
                        time -> today.datesUntil(today.plusDays(DAYS_AHEAD + 1)).map(day -> at(day, time, zone)))
                .filter(instant -> instant.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("A digest has an interval or a time: " + digest));
    }

    /** The next full hour in the zone. */
    static Instant nextHour(ZoneId zone, Instant now) {
        ZonedDateTime hour = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        return Objects.requireNonNull(hour.plusHours(1).toInstant());
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }
}
