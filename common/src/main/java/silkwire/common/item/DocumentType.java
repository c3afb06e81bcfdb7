package silkwire.common.item;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form in which articles are pushed. */
public enum DocumentType {
    /** One article, or an array of articles, in our own JSON. */
    JSON("application/json", "application/json", ".*\\.json"),
    /** One article in our own JSON per line. */
    NDJSON("application/x-ndjson", "application/(x-)?ndjson", ".*\\.(ndjson|jsonl)"),
    /** One article as text, as people paste it. */
    TEXT("text/plain", "text/plain", ".*\\.(txt|text)");

    private final String contentType;
    private final Pattern contentTypes;
    private final Pattern fileNames;

    DocumentType(String contentType, String contentTypes, String fileNames) {
        this.contentType = contentType;
        this.contentTypes = Pattern.compile(contentTypes, Pattern.CASE_INSENSITIVE);
        this.fileNames = Pattern.compile(fileNames, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The content type it is asked for by. */
    public String contentType() {
        return contentType;
    }

    /** The type with this content type, without parameters. */
    public static Optional<DocumentType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentTypes.matcher(contentType.strip()).matches())
                .findFirst();
    }

    /** The type of a file that is called so. */
    public static Optional<DocumentType> ofFile(String fileName) {
        return Arrays.stream(values())
                .filter(type -> type.fileNames.matcher(fileName).matches())
                .findFirst();
    }
}
