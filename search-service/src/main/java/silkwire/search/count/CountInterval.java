package silkwire.search.count;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A stretch of the calendar, by the clock of a zone; weeks begin on Monday. */
public enum CountInterval {
    /** An hour. */
    HOUR("hour", ChronoUnit.DAYS, 14),
    /** A day. */
    DAY("day", ChronoUnit.WEEKS, 6),
    /** A week. */
    WEEK("week", ChronoUnit.WEEKS, 6),
    /** A month. */
    MONTH("month", ChronoUnit.MONTHS, 4);

    private final String text;
    private final ChronoUnit rhythm;
    private final int slots;

    CountInterval(String text, ChronoUnit rhythm, int slots) {
        this.text = text;
        this.rhythm = rhythm;
        this.slots = slots;
    }

    /** As the parameter writes it. */
    public String text() {
        return text;
    }

    /** The beginning of the stretch that {@code time} lies in. */
    public Instant start(Instant time, ZoneId zone) {
        return starting(time.atZone(zone)).toInstant();
    }

    /** The beginning of the stretch after the one that begins at {@code start}. */
    public Instant next(Instant start, ZoneId zone) {
        return starting(shifted(start.atZone(zone), 1)).toInstant();
    }

    /** About how many stretches lie between these times; never fewer than there are by more than two. */
    public long about(Instant from, Instant before) {
        long hours = ChronoUnit.HOURS.between(from, before);
        return switch (this) {
            case HOUR -> hours;
            case DAY -> hours / 24;
            case WEEK -> hours / (24 * 7);
            case MONTH -> hours / (24 * 28);
        };
    }

    /** The beginnings of all stretches that have a part between these times. */
    public List<Instant> starts(Instant from, Instant before, ZoneId zone) {
        List<Instant> starts = new ArrayList<>();
        for (Instant start = start(from, zone); start.isBefore(before); start = next(start, zone)) {
            starts.add(start);
        }
        return starts;
    }

    /**
     * The stretches before this one that are like it, the nearest first: the same hour of fourteen days, the same day of six
     * weeks, six weeks, four months.
     */
    public List<Instant> alike(Instant start, ZoneId zone) {
        List<Instant> alike = new ArrayList<>();
        ZonedDateTime local = start.atZone(zone);
        for (int i = 1; i <= slots; i++) {
            alike.add(starting(local.minus(i, rhythm)).toInstant());
        }
        return alike;
    }

    private ZonedDateTime shifted(ZonedDateTime start, int count) {
        return switch (this) {
            case HOUR -> start.plusHours(count);
            case DAY -> start.plusDays(count);
            case WEEK -> start.plusWeeks(count);
            case MONTH -> start.plusMonths(count);
        };
    }

    private ZonedDateTime starting(ZonedDateTime time) {
        LocalDate day = time.toLocalDate();
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day.atStartOfDay(time.getZone());
            case WEEK ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(time.getZone());
            case MONTH -> day.withDayOfMonth(1).atStartOfDay(time.getZone());
        };
    }
}
