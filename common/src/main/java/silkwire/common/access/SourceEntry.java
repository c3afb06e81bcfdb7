package silkwire.common.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source in {@code silkwire.yml}: id, readable name, ISO 3166-1 alpha-2 country, the IANA zone its times without an
 * offset are meant in (default UTC), the outlets it publishes for, the feeds that are polled for it, and whether those
 * may stand inside the network ({@code internal}: loopback and private addresses are then allowed for them).
 */
public record SourceEntry(
        String id,
        @Nullable String name,
        @Nullable String country,
        @Nullable String timeZone,
        List<String> outlets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FeedEntry> feeds,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean internal) {

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
        feeds = feeds == null ? List.of() : List.copyOf(feeds);
        requireDifferent(id, feeds);
    }

    /** A source that only pushes. */
    public SourceEntry(
            String id,
            @Nullable String name,
            @Nullable String country,
            @Nullable String timeZone,
            List<String> outlets) {
        this(id, name, country, timeZone, outlets, List.of(), false);
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

    private static void requireDifferent(String id, List<FeedEntry> feeds) {
        Set<String> seen = new HashSet<>();
        for (FeedEntry feed : feeds) {
            if (!seen.add(feed.url())) {
                throw new IllegalArgumentException(
                        "feeds[].url of source '" + id + "': '" + feed.url() + "' stands twice; allowed: once");
            }
        }
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
