package silkwire.search.reindex;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which indices belong together: the schema of their documents, and which build of that schema they are, counted from 1.
 * Written {@code 2}, and from the second build of a schema on {@code 2.3}.
 */
public record IndexVersion(int schema, int build) implements Comparable<IndexVersion> {
    /** The schema of the documents this program writes; it counts up when a mapping changes. */
    public static final int WRITTEN_SCHEMA = 3;

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})(?:\\.([1-9]\\d{0,5}))?");
    private static final Comparator<IndexVersion> ORDER =
            Comparator.comparingInt(IndexVersion::schema).thenComparingInt(IndexVersion::build);

    /** Refuses numbers below 1. */
    public IndexVersion {
        if (schema < 1 || build < 1) {
            throw new IllegalArgumentException("Schemas and builds count from 1, not " + schema + "." + build);
        }
    }

    /** The first build of the schema that this program writes. */
    public static IndexVersion first() {
        return new IndexVersion(WRITTEN_SCHEMA, 1);
    }

    /** The version that is written so. */
    @JsonCreator
    public static IndexVersion of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no version; allowed: a schema as in 2, or 2.3");
        }
        String build = form.group(2);
        return new IndexVersion(Integer.parseInt(form.group(1)), build == null ? 1 : Integer.parseInt(build));
    }

    /** As it stands in the names of indices and consumer groups. */
    @JsonValue
    public String text() {
        return build == 1 ? Integer.toString(schema) : schema + "." + build;
    }

    /** Whether this program can write documents of this schema; a newer one it does not know. */
    public boolean isWritable() {
        return schema <= WRITTEN_SCHEMA;
    }

    @Override
    public int compareTo(IndexVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
