package silkwire.common.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one point of time: {@code 2026}, {@code 2026-11}, {@code 2026-11-01}, with a time, with an offset; {@code now-1d}. */
final class TimeText {
    private static final Pattern RELATIVE = Pattern.compile("now(?:([+-])(\\d{1,5})([smhdwMy]))?");
    private static final Pattern CALENDAR =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[Tt](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?"
                    + "([Zz]|[+-]\\d{2}:\\d{2})?)?)?)?");
    private static final int OFFSET = 8;
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS,
            "w", ChronoUnit.WEEKS,
            "M", ChronoUnit.MONTHS,
            "y", ChronoUnit.YEARS);

    private TimeText() {}

    static @Nullable TimePoint read(String written) {
        String text = plainDigits(written);
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            return relative(relative);
        }
        Matcher calendar = CALENDAR.matcher(text);
        if (!calendar.matches()) {
            return null;
        }
        try {
            return calendar.group(OFFSET) == null ? local(calendar) : fixed(calendar);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** Whether a range from one to the other is certainly empty, whatever the zone and the time of asking. */
    static boolean reversed(TimePoint from, TimePoint to) {
        if (from instanceof TimePoint.Local first && to instanceof TimePoint.Local last) {
            return last.from().isBefore(first.from());
        }
        if (from instanceof TimePoint.Fixed first && to instanceof TimePoint.Fixed last) {
            return last.from().isBefore(first.from());
        }
        if (from instanceof TimePoint.Relative first && to instanceof TimePoint.Relative last) {
            return length(last).compareTo(length(first)) < 0;
        }
        return false;
    }

    private static Duration length(TimePoint.Relative point) {
        return point.unit().getDuration().multipliedBy(point.amount());
    }

    private static TimePoint relative(Matcher matcher) {
        String sign = matcher.group(1);
        if (sign == null) {
            return new TimePoint.Relative(0, ChronoUnit.SECONDS, "now");
        }
        long amount = Long.parseLong(matcher.group(2));
        ChronoUnit unit = UNITS.getOrDefault(matcher.group(3), ChronoUnit.DAYS);
        return new TimePoint.Relative(sign.equals("-") ? -amount : amount, unit, matcher.group());
    }

    private static TimePoint local(Matcher matcher) {
        LocalDateTime from = start(matcher);
        return new TimePoint.Local(from, from.plus(1, finest(matcher)), matcher.group());
    }

    private static TimePoint fixed(Matcher matcher) {
        String offset = matcher.group(OFFSET).toUpperCase(java.util.Locale.ROOT);
        OffsetDateTime from = start(matcher).atOffset(java.time.ZoneOffset.of(offset));
        return new TimePoint.Fixed(
                from.toInstant(), from.plus(1, finest(matcher)).toInstant(), matcher.group());
    }

    private static LocalDateTime start(Matcher matcher) {
        LocalDate day = LocalDate.of(number(matcher, 1, 1), number(matcher, 2, 1), number(matcher, 3, 1));
        return day.atTime(
                number(matcher, 4, 0), number(matcher, 5, 0), number(matcher, 6, 0), millis(matcher) * 1_000_000);
    }

    /** Of a second; times are compared in milliseconds, finer digits are passed over. */
    private static int millis(Matcher matcher) {
        String digits = matcher.group(7);
        return digits == null ? 0 : Integer.parseInt((digits + "00").substring(0, 3));
    }

    private static ChronoUnit finest(Matcher matcher) {
        if (matcher.group(7) != null) {
            return ChronoUnit.MILLIS;
        }
        if (matcher.group(6) != null) {
            return ChronoUnit.SECONDS;
        }
        if (matcher.group(4) != null) {
            return ChronoUnit.MINUTES;
        }
        if (matcher.group(3) != null) {
            return ChronoUnit.DAYS;
        }
        return matcher.group(2) == null ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }

    private static int number(Matcher matcher, int group, int absent) {
        String digits = matcher.group(group);
        return digits == null ? absent : Integer.parseInt(digits);
    }

    /** The text with the digits of every script as 0 to 9. */
    static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c > 0x7F && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return plain.toString();
    }
}
