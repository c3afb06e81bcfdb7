package silkwire.common.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;

/** Reads one clause: the name of a field, where there is one, and its value. */
final class ClauseReader {
    private static final List<String> LANGUAGES =
            Analyses.all().stream().map(LanguageAnalysis::language).toList();

    private final Cursor cursor;
    private final TextReader texts;
    private final TimeReader times;
    private final ToneReader tones;
    private final ExpansionReader expansions;

    ClauseReader(Cursor cursor, List<QueryWarning> warnings) {
        this.cursor = cursor;
        this.texts = new TextReader(cursor, warnings);
        this.times = new TimeReader(cursor);
        this.tones = new ToneReader(cursor, texts);
        this.expansions = new ExpansionReader(cursor, texts, warnings);
    }

    /** The field named here, and moves behind its colon; null where none is named. */
    @Nullable FieldName fieldName(@Nullable FieldName group) {
        int start = cursor.index();
        int end = endOfName(start);
        char after = cursor.ahead(end - start);
        if (end > start && after == '.') {
            return inLanguage(start, end, group);
        }
        if (end == start || (after != ':' && after != '(')) {
            return null;
        }
        String name = cursor.slice(start, end);
        Optional<QueryField> field = QueryField.named(name);
        if (after == '(') {
            return field.filter(ClauseReader::takesArguments)
                    .map(known -> moveTo(end, new FieldName(known, null)))
                    .orElse(null);
        }
        if (group != null && group.field().kind() == FieldKind.KEYWORD && field.isEmpty()) {
            return null;
        }
        refuseIn(group, name);
        return moveTo(end + 1, new FieldName(field.orElseThrow(() -> unknown(name, start, end)), null));
    }

    /** A field of words with a language, as in {@code title.ru:}; null where none stands here. */
    private @Nullable FieldName inLanguage(int start, int end, @Nullable FieldName group) {
        int last = endOfName(end + 1);
        Optional<QueryField> field =
                QueryField.named(cursor.slice(start, end)).filter(named -> named.kind() == FieldKind.TEXT);
        if (field.isEmpty() || last == end + 1 || cursor.ahead(last - start) != ':') {
            return null;
        }
        refuseIn(group, cursor.slice(start, last));
        String language = cursor.slice(end + 1, last).toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(language)) {
            throw cursor.refuseAt(
                    end + 1,
                    "`" + language + "`, which has no analysis of its own",
                    "one of " + String.join(", ", LANGUAGES),
                    field.get().text() + "." + Nearest.of(language, LANGUAGES).orElse(Analyses.OTHER)
                            + cursor.slice(last, cursor.endOfWord(start)));
        }
        return moveTo(last + 1, new FieldName(field.get(), language));
    }

    private void refuseIn(@Nullable FieldName group, String name) {
        if (group != null) {
            throw cursor.refuse("the field `" + name + "` inside the group of `" + group.text() + "`", "values only");
        }
    }

    private int endOfName(int start) {
        int end = start;
        while (isNameCharacter(end - cursor.index())) {
            end++;
        }
        return end;
    }

    private FieldName moveTo(int index, FieldName field) {
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
    boolean isCall(FieldName name) {
        return takesArguments(name.field()) && cursor.now() == '(' && cursor.ahead(-1) != ':';
    }

    private static boolean takesArguments(QueryField field) {
        return switch (field.kind()) {
            case STANCE, RELATION, EXPANDED -> true;
            case TEXT, CODE, KEYWORD, TIME -> false;
        };
    }

    /** The value of this field that stands here. */
    QueryNode value(FieldName name) {
        QueryField field = name.field();
        if (QueryInput.separates(cursor.now()) || cursor.atEnd() || cursor.now() == ')') {
            throw cursor.refuse(
                    "nothing directly after `" + field.text() + ":`", field.expects() + " such as " + field.example());
        }
        return switch (field.kind()) {
            case TEXT -> name.within(texts.read(field.scope()));
            case CODE -> code(field);
            case KEYWORD -> keyword(field);
            case STANCE -> tones.stance();
            case RELATION -> tones.relation();
            case TIME -> times.read(field);
            case EXPANDED -> expansions.read(field);
        };
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
