package silkwire.enrich.country;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The years in which a leader held office, both included. */
record Years(int first, int last) {
    private static final int STILL = 9999;

    /** Reads "2013-2025" or "2025-"; anything else is {@code null}. */
    static @Nullable Years parse(String text) {
        if (!text.matches("\\d{4}-(\\d{4})?")) {
            return null;
        }
        int last = text.endsWith("-") ? STILL : Integer.parseInt(text.substring(5));
        return new Years(Integer.parseInt(text.substring(0, 4)), last);
    }

    /** Whether the office was held then; at an unknown time only who holds it still. */
    boolean cover(@Nullable Instant time) {
        if (time == null) {
            return last == STILL;
        }
        int year = time.atZone(ZoneOffset.UTC).getYear();
        return first <= year && year <= last;
    }
}
