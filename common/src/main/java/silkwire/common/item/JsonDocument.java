package silkwire.common.item;

import java.util.ArrayList;
import java.util.List;
import silkwire.common.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON document of one article or an array of them. An array is walked token by token, to the end, before any item is
 * read, so that a document that breaks off half way is refused as a whole; only the offsets of its items are kept.
 */
public sealed interface JsonDocument {
    /** Items an array may have. */
    int MOST_ITEMS = 100_000;

    /** One value, whatever it is. */
    record Single() implements JsonDocument {}

    /** The items of an array, in order. */
    record Array(List<ByteRange> items) implements JsonDocument {
        /** Copies the items. */
        public Array {
            items = List.copyOf(items);
        }
    }

    /** No JSON document. */
    record Malformed(Problem problem) implements JsonDocument {}

    /** Finds out which of these {@code bytes} are. */
    static JsonDocument of(ByteRange bytes) {
        if (!Walk.isArray(bytes)) {
            return new Single();
        }
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            return new Malformed(ItemProblems.notUtf8(invalid, bytes.at(invalid)));
        }
        try (JsonParser parser = JsonItemReader.parser(bytes)) {
            return Walk.of(parser, bytes);
        } catch (JacksonException e) {
            return new Malformed(ItemProblems.malformedJson(e.getOriginalMessage(), JsonItemReader.position(e)));
        }
    }

    /** The walk over an array. */
    final class Walk {
        private Walk() {}

        static boolean isArray(ByteRange bytes) {
            int at = bytes.startsWithMark() ? 3 : 0;
            while (at < bytes.size() && " \t\r\n".indexOf(bytes.at(at)) >= 0) {
                at++;
            }
            return at < bytes.size() && bytes.at(at) == '[';
        }

        static JsonDocument of(JsonParser parser, ByteRange bytes) {
            List<ByteRange> items = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (items.size() == MOST_ITEMS) {
                    return new Malformed(ItemProblems.tooManyItems(MOST_ITEMS));
                }
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    parser.getStringLength();
                }
                items.add(bytes.part(from, (int) parser.currentLocation().getByteOffset()));
            }
            if (parser.nextToken() != null) {
                return new Malformed(ItemProblems.malformedJson("Something follows the end of the array", null));
            }
            return new Array(items);
        }
    }
}
