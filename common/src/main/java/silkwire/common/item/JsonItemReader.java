package silkwire.common.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one item of our own JSON into a draft, strictly: no second key of a name, no other type than the field's. */
final class JsonItemReader {
    static final int MOST_ENTRIES = 1_000;
    private static final int ITEM_DEPTH = 1;

    /** Deeper than an item may be, so that depth is the item's problem and not the document's. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(ItemReader.LARGEST_ARTICLE)
                    .maxNestingDepth(1_000)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Draft draft;
    private final JsonCursor cursor;
    private final JsonParser parser;

    private JsonItemReader(JsonParser parser, Draft draft) {
        this.parser = parser;
        this.draft = draft;
        this.cursor = new JsonCursor(parser, draft);
    }

    /** Reads these bytes, which are valid UTF-8. */
    static Draft read(ByteRange bytes) {
        Draft draft = new Draft();
        try (JsonParser parser = parser(bytes)) {
            new JsonItemReader(parser, draft).item();
        } catch (JacksonException e) {
            draft.refuse(ItemProblems.malformedJson(e.getOriginalMessage(), position(e)));
        }
        return draft;
    }

    static JsonParser parser(ByteRange bytes) {
        return JSON.createParser(ObjectReadContext.empty(), bytes.array(), bytes.from(), bytes.size());
    }

    static @Nullable String position(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 0
                ? null
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private void item() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            draft.refuse(ItemProblems.malformedJson("There is nothing where an article should be", null));
            return;
        }
        if (first == JsonToken.START_OBJECT) {
            cursor.members("", this::field);
        } else {
            cursor.refuseType("", "an article: an object with title, body or html", ITEM_DEPTH);
        }
        if (parser.nextToken() != null) {
            draft.refuse(ItemProblems.malformedJson("Something follows the end of the article", null));
        }
    }

    private void field(String name, String pointer) {
        ItemField field = ItemField.named(name);
        int depth = ITEM_DEPTH + 1;
        if (field == null) {
            draft.warn("unknown field " + pointer + " is not kept");
            cursor.skip(pointer, depth);
        } else if (cursor.token() != JsonToken.VALUE_NULL) {
            known(field, depth);
        }
    }

    private void known(ItemField field, int depth) {
        switch (field.kind()) {
            case TEXT, DATE -> {
                String text = cursor.text(
                        field.pointer(), field.mostBytes(), field.kind().allowed(), depth);
                if (text != null) {
                    draft.put(field, text);
                }
            }
            case TEXTS -> draft.put(field, texts(field, depth));
            case NUMBER -> {
                Long number = cursor.number(field.pointer(), field.kind().allowed(), depth);
                if (number != null) {
                    draft.putVersion(number);
                }
            }
            case FLAG -> {
                if (cursor.token() == JsonToken.VALUE_TRUE || cursor.token() == JsonToken.VALUE_FALSE) {
                    draft.put(field, cursor.token() == JsonToken.VALUE_TRUE);
                } else {
                    cursor.refuseType(field.pointer(), field.kind().allowed(), depth);
                }
            }
            case TARGETS -> draft.putTargets(new JsonTargets(cursor, draft).read(field, depth));
        }
    }

    private List<String> texts(ItemField field, int depth) {
        List<String> texts = new ArrayList<>();
        if (cursor.token() == JsonToken.START_ARRAY) {
            cursor.elements(field.pointer(), MOST_ENTRIES, pointer -> {
                String text = cursor.text(pointer, field.mostBytes(), "a text", depth + 1);
                if (text != null) {
                    texts.add(text);
                }
            });
        } else {
            cursor.refuseType(field.pointer(), field.kind().allowed(), depth);
        }
        return texts;
    }
}
