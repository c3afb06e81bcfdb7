package silkwire.common.item;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of date that programs write, {@code 2026-11-22T07:00:00Z} or with an offset such as {@code +05:00}, without
 * the formatters, which take longer for it than all else that is asked of an article's short fields.
 */
final class UsualDate {
    private static final String FORM = "0000-00-00T00:00:00";
    private static final int LENGTH = FORM.length();
    private static final String OFFSET = "+00:00";
    private static final int LARGEST_OFFSET_HOUR = 18;
    private static final int SECONDS_OF_HOUR = 3600;
    private static final int SECONDS_OF_MINUTE = 60;

    private UsualDate() {}

    /**
     * The moment, or null where {@code text} has another form.
     *
     * @throws java.time.DateTimeException when there is no such day or time
     */
    static @Nullable Instant read(String text) {
        boolean isUtc = text.length() == LENGTH + 1 && text.charAt(LENGTH) == 'Z';
        if ((!isUtc && text.length() != LENGTH + OFFSET.length()) || !hasForm(text, 0, FORM)) {
            return null;
        }
        LocalDateTime local = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 2),
                number(text, 8, 2),
                number(text, 11, 2),
                number(text, 14, 2),
                number(text, 17, 2));
        if (isUtc) {
            return local.toInstant(ZoneOffset.UTC);
        }
        ZoneOffset offset = offset(text);
        return offset == null ? null : local.toInstant(offset);
    }

    /** The offset at the end, or null where there is none that the formatters would not judge otherwise. */
    private static @Nullable ZoneOffset offset(String text) {
        char sign = text.charAt(LENGTH);
        if ((sign != '+' && sign != '-') || !hasForm(text, LENGTH + 1, OFFSET.substring(1))) {
            return null;
        }
        int hours = number(text, LENGTH + 1, 2);
        int minutes = number(text, LENGTH + 4, 2);
        if (hours >= LARGEST_OFFSET_HOUR || minutes >= SECONDS_OF_MINUTE) {
            return null;
        }
        int seconds = hours * SECONDS_OF_HOUR + minutes * SECONDS_OF_MINUTE;
        return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
    }

    /** Whether digits stand where {@code form} has noughts, and its other characters where it has them. */
    private static boolean hasForm(String text, int from, String form) {
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            char found = text.charAt(from + i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
