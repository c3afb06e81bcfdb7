package silkwire.ingest.syndication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds write them: with blanks around, relative, or not at all. */
final class Links {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://.+");

    private Links() {}

    /** The absolute http(s) address of {@code link}, found from {@code base} where it is relative; null when it is none. */
    static @Nullable String resolve(@Nullable String base, @Nullable String link) {
        String text = link == null ? "" : link.strip();
        if (text.startsWith("//")) {
            return "https:" + text;
        }
        if (text.isEmpty() || ABSOLUTE.matcher(text).matches()) {
            return text.isEmpty() ? null : text;
        }
        if (base == null || text.indexOf(':') >= 0) {
            return null;
        }
        try {
            String resolved = new URI(base).resolve(new URI(text)).toString();
            return ABSOLUTE.matcher(resolved).matches() ? resolved : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
