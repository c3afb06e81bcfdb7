package silkwire.standalone.push;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import silkwire.standalone.product.ProductException;

/** What a pushed file is. */
public enum PushType {
    /** One article, or an array of articles. */
    JSON("json", "application/json"),
    /** One article per line. */
    NDJSON("ndjson", "application/x-ndjson"),
    /** An article as people paste it. */
    TEXT("txt", "text/plain; charset=utf-8");

    private final String ending;
    private final String contentType;

    PushType(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** As HTTP names it. */
    public String contentType() {
        return contentType;
    }

    /** The type a person names: an ending or a content type. */
    public static PushType named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.ending.equals(name)
                        || type.contentType.equals(name)
                        || type.contentType.startsWith(name + ";"))
                .findFirst()
                .orElseThrow(() -> new ProductException("--type is '" + name
                        + "'; allowed: json, ndjson, txt, application/json, application/x-ndjson, text/plain"));
    }

    /** The type that a file's name ends in, if it says one. */
    public static Optional<PushType> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl")
                ? Optional.of(NDJSON)
                : Arrays.stream(values())
                        .filter(type -> lower.endsWith("." + type.ending))
                        .findFirst();
    }

    /** The type that content begins like: an array or one object is JSON, an object per line is NDJSON, else text. */
    public static PushType ofContent(String beginning) {
        String start = beginning.strip();
        if (start.startsWith("[")) {
            return JSON;
        }
        if (!start.startsWith("{")) {
            return TEXT;
        }
        String firstLine = start.lines().findFirst().orElse("").strip();
        boolean isOneLine = firstLine.endsWith("}");
        return isOneLine && start.lines().skip(1).anyMatch(line -> line.strip().startsWith("{")) ? NDJSON : JSON;
    }
}
