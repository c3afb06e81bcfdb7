package silkwire.ingest.syndication;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Categories whose scheme says that they are codes of the IPTC. */
final class TopicCodes {
    private static final Pattern CODE = Pattern.compile("\\d{8}");

    private TopicCodes() {}

    static @Nullable String of(String scheme, @Nullable String category) {
        if (category == null || !CODE.matcher(category).matches()) {
            return category;
        }
        return (scheme.toLowerCase(Locale.ROOT).contains("subjectcode") ? "subj:" : "medtop:") + category;
    }
}
