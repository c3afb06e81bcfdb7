package silkwire.ingest.topic;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of the IPTC with the prefix of their vocabulary: {@code medtop:20000638}, {@code subj:11024002}. */
public final class TopicCodes {
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://cv\\.iptc\\.org/newscodes/(mediatopic|subjectcode)/(\\d{8})/?");

    private TopicCodes() {}

    /** A category whose scheme may say that it is such a code; any other as it stands. */
    public static @Nullable String of(String scheme, @Nullable String category) {
        if (category == null || !CODE.matcher(category).matches()) {
            return category;
        }
        return prefix(scheme.toLowerCase(Locale.ROOT).contains("subjectcode")) + category;
    }

    /** The code whose address this is; any other address as it stands. */
    public static @Nullable String ofAddress(@Nullable String uri) {
        Matcher address = ADDRESS.matcher(uri == null ? "" : uri);
        return address.matches() ? prefix(address.group(1).equals("subjectcode")) + address.group(2) : uri;
    }

    private static String prefix(boolean isSubjectCode) {
        return isSubjectCode ? "subj:" : "medtop:";
    }
}
