package silkwire.alert.rule;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them in conditions: {@code 30m}, {@code 1h}, {@code 24h}, {@code 7d}. */
final class Spans {
    static final String FORM = "([1-9][0-9]{0,3})([mhd])";

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final Pattern SPAN = Pattern.compile(FORM);

    private Spans() {}

    /** The length of time, where it is one of at most 31 days. */
    static Optional<Duration> parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(span.group(1));
        Duration duration = switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
        return duration.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(duration);
    }

    /** The length of time in the largest unit that needs no rest. */
    static String text(Duration duration) {
        if (duration.toHours() > 0 && duration.toHours() % 24 == 0 && duration.toMinutesPart() == 0) {
            return duration.toDays() + "d";
        }
        return duration.toMinutes() % 60 == 0 ? duration.toHours() + "h" : duration.toMinutes() + "m";
    }
}
