package silkwire.alert.rule;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people write it in conditions, and as they read it again: {@code 30m}, {@code 24h}, {@code 7d}. */
public record Span(int count, Unit unit) {
    static final String FORM = "([1-9][0-9]{0,3})([mhd])";

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final Pattern SPAN = Pattern.compile(FORM);

    /** In what it is counted. */
    public enum Unit {
        MINUTES("m", Duration.ofMinutes(1)),
        HOURS("h", Duration.ofHours(1)),
        DAYS("d", Duration.ofDays(1));

        private final String letter;
        private final Duration one;

        Unit(String letter, Duration one) {
            this.letter = letter;
            this.one = one;
        }
    }

    /** The length of time, where it is one of at most 31 days. */
    static Optional<Span> parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        Unit unit = switch (span.group(2)) {
            case "m" -> Unit.MINUTES;
            case "h" -> Unit.HOURS;
            default -> Unit.DAYS;
        };
        return Optional.of(new Span(Integer.parseInt(span.group(1)), unit))
                .filter(length -> length.duration().compareTo(LONGEST) <= 0);
    }

    /** How long it is. */
    public Duration duration() {
        return unit.one.multipliedBy(count);
    }

    /** As it was written. */
    String text() {
        return count + unit.letter;
    }
}
