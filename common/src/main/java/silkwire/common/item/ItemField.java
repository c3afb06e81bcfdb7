package silkwire.common.item;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field of an article as pushed: its name in the JSON, what it may hold, and the bytes of UTF-8 it may have. */
public enum ItemField {
    SOURCE_ITEM_ID("sourceItemId", Kind.TEXT, ItemField.NAME_BYTES),
    URL("url", Kind.TEXT, ItemField.URL_BYTES),
    TITLE("title", Kind.TEXT, ItemReader.LARGEST_ARTICLE),
    BODY("body", Kind.TEXT, ItemReader.LARGEST_ARTICLE),
    HTML("html", Kind.TEXT, ItemReader.LARGEST_ARTICLE),
    BYLINE("byline", Kind.TEXTS, ItemField.NAME_BYTES),
    SECTION("section", Kind.TEXT, ItemField.NAME_BYTES),
    TAGS("tags", Kind.TEXTS, ItemField.NAME_BYTES),
    LANGUAGE("language", Kind.TEXT, ItemField.NAME_BYTES),
    PUBLISHED_AT("publishedAt", Kind.DATE, ItemField.NAME_BYTES),
    UPDATED_AT("updatedAt", Kind.DATE, ItemField.NAME_BYTES),
    VERSION("version", Kind.NUMBER, 0),
    CORRECTION("correction", Kind.FLAG, 0),
    STATUS("status", Kind.TEXT, ItemField.NAME_BYTES),
    OUTLET("outlet", Kind.TEXT, ItemField.NAME_BYTES),
    EMBARGO_UNTIL("embargoUntil", Kind.DATE, ItemField.NAME_BYTES),
    RIGHTS("rights", Kind.TEXT, ItemField.URL_BYTES),
    BACKFILL("backfill", Kind.FLAG, 0),
    TARGETS("targets", Kind.TARGETS, 0);

    static final int NAME_BYTES = 1024;
    static final int URL_BYTES = 8 * 1024;

    private static final Map<String, ItemField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ItemField::jsonName, Function.identity()));

    private final String jsonName;
    private final Kind kind;
    private final int mostBytes;

    ItemField(String jsonName, Kind kind, int mostBytes) {
        this.jsonName = jsonName;
        this.kind = kind;
        this.mostBytes = mostBytes;
    }

    /** What a field may hold, and how that is said to people. */
    enum Kind {
        TEXT("a text"),
        TEXTS("an array of texts"),
        DATE(DateReading.ALLOWED),
        NUMBER("a whole number from 0 to 9223372036854775807"),
        FLAG("true or false"),
        TARGETS("an array of {\"id\",\"name\",\"mentions\"?}");

        private final String allowed;

        Kind(String allowed) {
            this.allowed = allowed;
        }

        String allowed() {
            return allowed;
        }
    }

    static @Nullable ItemField named(String jsonName) {
        return BY_NAME.get(jsonName);
    }

    String jsonName() {
        return jsonName;
    }

    String pointer() {
        return "/" + jsonName;
    }

    Kind kind() {
        return kind;
    }

    int mostBytes() {
        return mostBytes;
    }
}
