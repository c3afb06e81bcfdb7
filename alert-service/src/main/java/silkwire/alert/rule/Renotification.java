package silkwire.alert.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a story is told again: {@code new-country}, {@code copies:10}, {@code independent-confirmation:3} (the third
 * independent outlet).
 *
 * @param count how many it takes; 0 where nothing is counted
 */
public record Renotification(Change change, int count) {
    /** The forms a rule may use. */
    public static final String ALLOWED = Arrays.stream(Change.values())
            .map(change -> change.isCounted() ? change.text() + ":N" : change.text())
            .collect(Collectors.joining(", "));

    private static final Pattern FORM = Pattern.compile("([a-z-]+)(?::([1-9][0-9]{0,5}))?");

    /** Reads the form a rule uses; empty where it is none of {@link #ALLOWED}. */
    public static Optional<Renotification> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Change.values())
                .filter(change -> change.text().equals(form.group(1)))
                .filter(change -> change.isCounted() || form.group(2) == null)
                .map(change -> new Renotification(
                        change, form.group(2) == null ? change.usualCount() : Integer.parseInt(form.group(2))))
                .findFirst();
    }

    @JsonCreator
    static Renotification of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("No change of a story: " + text));
    }

    /** As it stands in a rule. */
    @JsonValue
    public String text() {
        return change.isCounted() ? change.text() + ":" + count : change.text();
    }
}
