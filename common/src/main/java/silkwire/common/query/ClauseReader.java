package silkwire.common.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one clause: the name of a field, where there is one, and its value. */
final class ClauseReader {
    private final Cursor cursor;
    private final TextReader texts;
    private final TimeReader times;
    private final ToneReader tones;

    ClauseReader(Cursor cursor, List<QueryWarning> warnings) {
        this.cursor = cursor;
        this.texts = new TextReader(cursor, warnings);
        this.times = new TimeReader(cursor);
        this.tones = new ToneReader(cursor, texts);
    }

    /** The field named here, and moves behind its colon; null where none is named. */
    @Nullable QueryField fieldName(@Nullable QueryField group) {
        int start = cursor.index();
        int end = endOfName(start);
        char after = cursor.ahead(end - start);
        if (end == start || (after != ':' && after != '(')) {
            return null;
        }
        String name = cursor.slice(start, end);
        Optional<QueryField> field = QueryField.named(name);
        if (after == '(') {
            return field.filter(ClauseReader::takesArguments)
                    .map(known -> moveTo(end, known))
                    .orElse(null);
        }
        if (group != null && group.kind() == FieldKind.KEYWORD && field.isEmpty()) {
            return null;
        }
        if (group != null) {
            throw cursor.refuse("the field `" + name + "` inside the group of `" + group.text() + "`", "values only");
        }
        return moveTo(end + 1, field.orElseThrow(() -> unknown(name, start, end)));
    }

    private int endOfName(int start) {
        int end = start;
        while (isNameCharacter(end - start)) {
            end++;
        }
        return end;
    }

    private QueryField moveTo(int index, QueryField field) {
        cursor.moveTo(index);
        return field;
    }

    private boolean isNameCharacter(int distance) {
        char c = cursor.ahead(distance);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        }
        return c != QueryInput.END && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private RefusedQueryException unknown(String name, int start, int end) {
        if (cursor.slice(end, Math.min(end + 3, cursor.endOfWord(start))).equals("://")) {
            String url = cursor.slice(start, cursor.endOfWord(start));
            return cursor.refuseAt(start, "an address", "a field and its value", "url:" + url);
        }
        String suggestion = Nearest.of(name, Nearest.FIELDS)
                .flatMap(QueryField::named)
                .map(field -> field.text() + cursor.slice(end, cursor.endOfWord(start)))
                .orElse(null);
        String fields = String.join(", ", Nearest.FIELDS);
        return cursor.refuseAt(
                start,
                "`" + name + ":`, which is no field",
                "one of " + fields + "; a colon in text goes between quotation marks",
                suggestion);
    }

    /** Whether the field just read is followed by arguments in brackets, as in {@code stance(KZ,author)=critical}. */
    boolean isCall(QueryField field) {
        return takesArguments(field) && cursor.now() == '(' && cursor.ahead(-1) != ':';
    }

    private static boolean takesArguments(QueryField field) {
        return field.kind() == FieldKind.STANCE || field.kind() == FieldKind.RELATION;
    }

    /** The value of this field that stands here. */
    QueryNode value(QueryField field) {
        if (QueryInput.separates(cursor.now()) || cursor.atEnd() || cursor.now() == ')') {
            throw cursor.refuse(
                    "nothing directly after `" + field.text() + ":`", field.expects() + " such as " + field.example());
        }
        return switch (field.kind()) {
            case TEXT -> texts.read(field.scope());
            case CODE -> code(field);
            case KEYWORD -> keyword(field);
            case STANCE -> tones.stance();
            case RELATION -> tones.relation();
            case TIME -> times.read(field);
            case RESERVED -> throw reserved(field);
        };
    }

    private RefusedQueryException reserved(QueryField field) {
        String instead = field == QueryField.PLACE ? "country:KZ" : null;
        return cursor.refuseAt(
                cursor.index(),
                "`" + field.text() + ":`, which this release does not have yet",
                "words, phrases or one of the other fields",
                instead);
    }

    private QueryNode code(QueryField field) {
        int start = cursor.index();
        String value = plainOrQuoted(field);
        return new QueryNode.Value(field, Codes.stored(cursor, start, field, value));
    }

    private QueryNode keyword(QueryField field) {
        int start = cursor.index();
        boolean quoted = QueryInput.quotation(cursor.now()) != 0;
        String value = plainOrQuoted(field);
        boolean open = false;
        if (quoted && cursor.now() == '*') {
            cursor.advance();
            open = true;
        } else if (!quoted && value.endsWith("*")) {
            value = value.substring(0, value.length() - 1);
            open = true;
        }
        String stored = field.storedForm(value);
        if (stored.isEmpty()) {
            throw cursor.refuseAt(start, "an empty value", field.expects(), field.example());
        }
        if (!quoted && stored.indexOf('*') >= 0) {
            throw cursor.refuseAt(start, "a * that is not at the end", "a * only at the end of a value", null);
        }
        return open ? new QueryNode.ValuePrefix(field, stored) : new QueryNode.Value(field, stored);
    }

    private String plainOrQuoted(QueryField field) {
        if (QueryInput.quotation(cursor.now()) != 0) {
            return texts.quoted();
        }
        int start = cursor.index();
        int end = cursor.endOfWord(start);
        if (end == start) {
            throw cursor.refuse("`" + cursor.now() + "`", field.expects());
        }
        cursor.moveTo(end);
        return cursor.slice(start, end);
    }
}
