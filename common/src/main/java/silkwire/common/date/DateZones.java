package silkwire.common.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zones as dates name them: those of RFC 822, a few of the regions we read, offsets, and IANA names. */
final class DateZones {
    private static final Pattern OFFSET =
            Pattern.compile("(?:gmt|utc|ut)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?(?::?\\d{2})?");
    private static final Pattern REGION = Pattern.compile("[A-Za-z_]+(?:/[A-Za-z_+-]+)+");
    private static final Map<String, Integer> MINUTES = new HashMap<>();

    static {
        zones(0, "z", "ut", "utc", "gmt", "wet", "غرينتش", "جرينتش", "гринвичу");
        zones(1, "cet", "west", "bst");
        zones(2, "eet", "cest");
        zones(3, "msk", "мск", "eest", "trt");
        zones(4, "gst");
        zones(5, "uzt", "tjt", "tmt", "kzt", "qyzt");
        zones(6, "kgt", "almt");
        zones(-4, "edt");
        zones(-5, "est", "cdt");
        zones(-6, "cst", "mdt");
        zones(-7, "mst", "pdt");
        zones(-8, "pst");
        MINUTES.put("irst", 3 * 60 + 30);
        MINUTES.put("aft", 4 * 60 + 30);
    }

    private DateZones() {}

    private static void zones(int hours, String... names) {
        for (String name : names) {
            MINUTES.put(CalendarWords.key(name), hours * 60);
        }
    }

    /** The zone of this name or offset, or null when it is none. */
    static @Nullable ZoneId of(String text) {
        String name = text.strip();
        Integer minutes = MINUTES.get(CalendarWords.key(name));
        if (minutes != null) {
            return ZoneOffset.ofTotalSeconds(minutes * 60);
        }
        Matcher offset = OFFSET.matcher(name.toLowerCase(Locale.ROOT));
        if (offset.matches()) {
            return offset(offset);
        }
        return REGION.matcher(name).matches() ? region(name) : null;
    }

    private static @Nullable ZoneId offset(Matcher offset) {
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(offset.group(1).equals("-") ? -seconds : seconds);
    }

    private static @Nullable ZoneId region(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
