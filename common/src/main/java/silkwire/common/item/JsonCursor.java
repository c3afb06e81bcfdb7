package silkwire.common.item;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks the JSON of one item. Whatever is wrong is noted in the draft and passed over, so that the walk always ends
 * behind the value it began at.
 */
final class JsonCursor {
    static final int DEEPEST = 64;
    private static final int MOST_KEYS = 10_000;
    private static final int LONGEST_SHOWN = 200;

    private final JsonParser parser;
    private final Draft draft;
    private int keys;

    JsonCursor(JsonParser parser, Draft draft) {
        this.parser = parser;
        this.draft = draft;
    }

    /** Does something with the value the cursor stands on. */
    interface Member {
        void read(String name, String pointer);
    }

    /** Does something with the element the cursor stands on. */
    interface Element {
        void read(String pointer);
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Reads the members of the object the cursor stands on; a key that stands twice refuses the item. */
    void members(String pointer, Member member) {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String shown = Texts.showable(name, LONGEST_SHOWN);
            String at = pointer + "/" + shown.replace("~", "~0").replace("/", "~1");
            parser.nextToken();
            keys++;
            if (keys > MOST_KEYS) {
                draft.refuse(ItemProblems.tooLong(pointer, "more than " + MOST_KEYS + " keys", "fewer keys"));
                parser.skipChildren();
            } else if (!seen.add(name)) {
                draft.refuse(ItemProblems.duplicateKey(at, shown));
                parser.skipChildren();
            } else {
                member.read(name, at);
            }
        }
    }

    /** Reads the elements of the array the cursor stands on, at most {@code most} of them. */
    void elements(String pointer, int most, Element element) {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (index < most) {
                element.read(pointer + "/" + index);
            } else {
                draft.refuse(ItemProblems.tooLong(pointer, "more than " + most + " elements", "at most " + most));
                parser.skipChildren();
            }
            index++;
        }
    }

    /** Passes over the value the cursor stands on, which lies {@code depth} levels deep. */
    void skip(String pointer, int depth) {
        if (token() == JsonToken.START_OBJECT || token() == JsonToken.START_ARRAY) {
            if (depth > DEEPEST) {
                draft.refuse(ItemProblems.tooDeep(pointer, DEEPEST));
                parser.skipChildren();
            } else if (token() == JsonToken.START_OBJECT) {
                members(pointer, (name, at) -> skip(at, depth + 1));
            } else {
                elements(pointer, Integer.MAX_VALUE, at -> skip(pointer, depth + 1));
            }
        }
    }

    /** The text the cursor stands on, or null when it is no good text; the reason is in the draft. */
    @Nullable String text(String pointer, int mostBytes, String allowed, int depth) {
        if (token() != JsonToken.VALUE_STRING) {
            refuseType(pointer, allowed, depth);
            return null;
        }
        String text = parser.getString();
        int bad = Texts.firstBadCharacter(text);
        if (bad >= 0) {
            draft.refuse(ItemProblems.badCharacter(pointer, "U+%04X".formatted((int) text.charAt(bad)), bad));
            return null;
        }
        if (text.length() > mostBytes / 3 && Texts.utf8Length(text) > mostBytes) {
            draft.refuse(ItemProblems.tooLong(pointer, text, "at most " + mostBytes + " bytes of UTF-8"));
            return null;
        }
        return text;
    }

    /** The whole number the cursor stands on, or null when there is none; the reason is in the draft. */
    @Nullable Long number(String pointer, String allowed, int depth) {
        if (token() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                && parser.getLongValue() >= 0) {
            return parser.getLongValue();
        }
        refuseType(pointer, allowed, depth);
        return null;
    }

    /** Says that the value the cursor stands on has the wrong type, and passes over it. */
    void refuseType(String pointer, String allowed, int depth) {
        String found = token().isScalarValue()
                ? Texts.showable(parser.getString(), LONGEST_SHOWN)
                : token() == JsonToken.START_ARRAY ? "an array" : "an object";
        draft.refuse(ItemProblems.wrongType(pointer, found, allowed));
        skip(pointer, depth);
    }
}
