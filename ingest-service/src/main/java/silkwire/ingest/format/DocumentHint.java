package silkwire.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.DocumentType;

/**
 * What was said of a document before it was opened; its content may say otherwise.
 *
 * @param type its form, or null where nothing or something generic was said
 * @param charset the character set that was named with it
 * @param location where it was found, an absolute URL
 */
public record DocumentHint(
        @Nullable DocumentType type,
        @Nullable String charset,
        @Nullable String location) {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");

    /** Nothing was said. */
    public static DocumentHint none() {
        return new DocumentHint(null, null, null);
    }

    /** The document is of this type. */
    public static DocumentHint of(@Nullable DocumentType type) {
        return new DocumentHint(type, null, null);
    }

    /** What a {@code Content-Type} header says of a document that was found at {@code location}. */
    public static DocumentHint ofHeader(@Nullable String contentType, @Nullable String location) {
        String header = contentType == null ? "" : contentType;
        Matcher charset = CHARSET.matcher(header);
        Optional<DocumentType> type = DocumentType.of(header.split(";", 2)[0]);
        return new DocumentHint(type.orElse(null), charset.find() ? charset.group(1) : null, location);
    }

    /** Its character set as the only one declared, or none. */
    List<String> charsets() {
        return charset == null ? List.of() : List.of(charset);
    }
}
