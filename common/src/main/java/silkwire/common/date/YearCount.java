package silkwire.common.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;

/** A calendar by which a date is written. */
enum YearCount {
    /** The calendar of ISO 8601. */
    GREGORIAN,
    /** The lunar calendar in the form of Umm al-Qura, for years 1300 to 1600. */
    HIJRI,
    /** The solar calendar of Iran and Afghanistan. */
    SOLAR_HIJRI;

    private static final ULocale PERSIAN = new ULocale("fa@calendar=persian");
    private static final int LONGEST_MONTH = 31;
    private static final int MONTHS = 12;
    private static final int FIRST_SOLAR_YEAR = 1200;
    private static final int LAST_SOLAR_YEAR = 1600;

    /** The day; refuses one that the calendar does not have. */
    LocalDate day(int year, int month, int day) {
        return switch (this) {
            case GREGORIAN -> LocalDate.of(year, month, day);
            case HIJRI -> LocalDate.from(HijrahDate.of(year, month, day));
            case SOLAR_HIJRI -> solar(year, month, day);
        };
    }

    private static LocalDate solar(int year, int month, int day) {
        boolean possible = year >= FIRST_SOLAR_YEAR
                && year <= LAST_SOLAR_YEAR
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= LONGEST_MONTH;
        if (!possible) {
            throw new DateTimeException("No day of the solar calendar: " + year + "-" + month + "-" + day);
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("No day of the solar calendar: " + year + "-" + month + "-" + day, e);
        }
    }
}
