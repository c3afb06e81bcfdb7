package silkwire.standalone.push;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import silkwire.common.item.DocumentType;
import silkwire.standalone.product.ProductException;

/** What a pushed file is. */
public final class PushType {
    private static final String ANY = "application/octet-stream";

    private PushType() {}

    /** The content type to push a file of this type with; without a type its content is to tell. */
    public static String contentType(Optional<DocumentType> type) {
        return type.map(DocumentType::contentType).orElse(ANY);
    }

    /** The type a person names: a short name or a content type. */
    public static DocumentType named(String name) {
        return DocumentType.named(name)
                .orElseThrow(() -> new ProductException("--type is '" + name + "'; allowed: "
                        + Arrays.stream(DocumentType.values())
                                .map(type -> type.shortName() + " (" + type.contentType() + ")")
                                .collect(Collectors.joining(", "))));
    }

    /** The type that a file's name ends in, if it says one. */
    public static Optional<DocumentType> ofName(String name) {
        return DocumentType.ofFile(name);
    }

    /**
     * The type that content begins like: an array or one object is JSON, an object per line is NDJSON. Of anything else
     * the beginning does not say enough.
     */
    public static Optional<DocumentType> ofContent(String beginning) {
        String start = beginning.strip();
        if (start.startsWith("[")) {
            return Optional.of(DocumentType.JSON);
        }
        if (!start.startsWith("{")) {
            return Optional.empty();
        }
        String firstLine = start.lines().findFirst().orElse("").strip();
        boolean isSeveral = firstLine.endsWith("}")
                && start.lines().skip(1).anyMatch(line -> line.strip().startsWith("{"));
        return Optional.of(isSeveral ? DocumentType.NDJSON : DocumentType.JSON);
    }
}
