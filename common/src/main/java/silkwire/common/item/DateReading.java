package silkwire.common.item;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import silkwire.common.date.WrittenDate;

/** What a date as it was written comes to. */
sealed interface DateReading {

    /** A moment that can be used. */
    record Moment(Instant instant) implements DateReading {}

    /** Not usable as a date, for this reason; the item is taken without it. */
    record Unusable(String reason) implements DateReading {}

    /** Seconds or milliseconds since 1970, which no reader can tell apart: refused. */
    record Epoch() implements DateReading {}

    /** What is allowed, for people. */
    String ALLOWED =
            "ISO 8601 such as 2026-11-22T07:00:00+05:00, RFC 822 such as Sun, 22 Nov 2026 07:00:00 GMT, or a date in"
                    + " words such as 22 қараша 2026; no epoch seconds or milliseconds";

    /** Reads {@code raw}; an absent offset is the one of {@code zone}, dates without a time begin their day there. */
    static DateReading of(String raw, ZoneId zone, Instant receivedAt) {
        String text = raw.strip();
        if (Formats.EPOCH.matcher(text).matches()) {
            return new Epoch();
        }
        Instant instant;
        try {
            instant = Formats.read(text, zone);
        } catch (DateTimeException e) {
            return new Unusable("is not a date that can be read");
        }
        if (instant.isAfter(receivedAt.plus(Formats.AHEAD))) {
            return new Unusable("is more than an hour ahead of receipt");
        }
        if (instant.isBefore(Formats.FIRST)) {
            return new Unusable("is before 1900");
        }
        return new Moment(instant);
    }

    /** The forms of dates that are read. */
    final class Formats {
        static final Pattern EPOCH = Pattern.compile("-?\\d{9,}(\\.\\d+)?");
        static final Duration AHEAD = Duration.ofHours(1);
        static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

        private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .toFormatter(Locale.ROOT);
        private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendPattern("['T'][' ']")
                .append(TIME)
                .appendPattern("[' ']")
                .optionalStart()
                .appendOffset("+HH:MM:ss", "Z")
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HHMM", "Z")
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HH", "Z")
                .optionalEnd()
                .optionalStart()
                .appendLiteral('[')
                .appendZoneRegionId()
                .appendLiteral(']')
                .optionalEnd()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
        private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
                .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendOptional(DateTimeFormatter.BASIC_ISO_DATE)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
        private static final Pattern ONLY_A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{8}");

        private Formats() {}

        static Instant read(String text, ZoneId zone) {
            if (ONLY_A_DAY.matcher(text).matches()) {
                return LocalDate.parse(text, DAY).atStartOfDay(zone).toInstant();
            }
            Instant usual = UsualDate.read(text);
            if (usual != null) {
                return usual;
            }
            if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf('-') == 4) {
                ParsePosition position = new ParsePosition(0);
                if (ISO.parseUnresolved(text, position) != null && position.getIndex() == text.length()) {
                    return iso(text, zone);
                }
            }
            return WrittenDate.read(text, zone).orElseThrow(() -> new DateTimeException("No date: " + text));
        }

        private static Instant iso(String text, ZoneId zone) {
            TemporalAccessor parsed =
                    ISO.parseBest(text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
            return switch (parsed) {
                case ZonedDateTime zoned -> zoned.toInstant();
                case OffsetDateTime offset -> offset.toInstant();
                case LocalDateTime local -> local.atZone(zone).toInstant();
                default -> throw new DateTimeException("Neither with an offset nor local: " + text);
            };
        }
    }
}
