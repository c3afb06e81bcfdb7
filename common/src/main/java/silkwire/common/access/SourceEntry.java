package silkwire.common.access;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source in {@code silkwire.yml}: id, readable name, ISO 3166-1 alpha-2 country, the IANA zone its times without an
 * offset are meant in (default UTC), and the outlets it publishes for.
 */
public record SourceEntry(
        String id,
        @Nullable String name,
        @Nullable String country,
        @Nullable String timeZone,
        List<String> outlets) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Refuses what no source may be called, naming the key and what is allowed. */
    public SourceEntry {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "sources[].id is '" + id + "'; allowed: 1 to 63 of a-z 0-9 . _ - starting with a letter or digit");
        }
        if (country != null && !COUNTRY.matcher(country).matches()) {
            throw new IllegalArgumentException(
                    "country of source '" + id + "' is '" + country + "'; allowed: two capital letters, ISO 3166-1");
        }
        if (timeZone != null) {
            requireZone(id, timeZone);
        }
        outlets = outlets == null ? List.of() : List.copyOf(outlets);
    }

    /** A source that is known by its id alone. */
    public static SourceEntry undeclared(String id) {
        return new SourceEntry(id, null, null, null, List.of());
    }

    /** Whether a source may be called {@code id}. */
    public static boolean isValidId(String id) {
        return ID.matcher(id).matches();
    }

    /** The zone of times without an offset. */
    public ZoneId zone() {
        return timeZone == null ? ZoneId.of("UTC") : ZoneId.of(timeZone);
    }

    private static void requireZone(String id, String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "timeZone of source '" + id + "' is '" + timeZone + "'; allowed: an IANA zone such as Asia/Almaty",
                    e);
        }
    }
}
