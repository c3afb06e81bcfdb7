package silkwire.common.query;

import org.jspecify.annotations.Nullable;

/** Reads dates and ranges: a single date, {@code [a TO b]}, <code>{a TO b}</code>, {@code >=a}, {@code <b}. */
final class TimeReader {
    private static final String BOUND = "a date such as 2026-11-01, now, now-1d or *";

    private final Cursor cursor;

    TimeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    QueryNode read(QueryField field) {
        return switch (cursor.now()) {
            case '[', '{' -> range(field);
            case '<', '>' -> comparison(field);
            default -> single(field);
        };
    }

    private QueryNode single(QueryField field) {
        TimePoint point = point(word(""));
        return new QueryNode.TimeRange(field, new TimeBound(point, true), new TimeBound(point, true));
    }

    private QueryNode comparison(QueryField field) {
        boolean lower = cursor.now() == '>';
        cursor.advance();
        boolean inclusive = cursor.now() == '=';
        if (inclusive) {
            cursor.advance();
        }
        TimeBound bound = new TimeBound(point(word("")), inclusive);
        return new QueryNode.TimeRange(field, lower ? bound : null, lower ? null : bound);
    }

    private QueryNode range(QueryField field) {
        int open = cursor.index();
        boolean fromInclusive = cursor.now() == '[';
        cursor.advance();
        cursor.skipBlanks();
        TimePoint from = openPoint(word("]}"));
        cursor.skipBlanks();
        if (!cursor.isOperator("TO")) {
            throw cursor.refuse(found(), "TO between the two ends of a range, as in [2026-11-01 TO now-1d]");
        }
        cursor.moveTo(cursor.index() + 2);
        cursor.skipBlanks();
        TimePoint to = openPoint(word("]}"));
        cursor.skipBlanks();
        if (cursor.now() != ']' && cursor.now() != '}') {
            throw cursor.refuse(found(), "] or } at the end of the range");
        }
        boolean toInclusive = cursor.now() == ']';
        cursor.advance();
        if (from != null && to != null && TimeText.reversed(from, to)) {
            String suggestion = field.text() + ":[" + to.text() + " TO " + from.text() + "]";
            throw cursor.refuseAt(open, "a range that ends before it begins", "the earlier end first", suggestion);
        }
        return new QueryNode.TimeRange(field, bound(from, fromInclusive), bound(to, toInclusive));
    }

    private static @Nullable TimeBound bound(@Nullable TimePoint point, boolean inclusive) {
        return point == null ? null : new TimeBound(point, inclusive);
    }

    private String found() {
        return cursor.atEnd() ? "the end" : "`" + cursor.now() + "`";
    }

    private int word(String closing) {
        int distance = 0;
        while (!QueryInput.endsWord(cursor.ahead(distance)) && closing.indexOf(cursor.ahead(distance)) < 0) {
            distance++;
        }
        if (distance == 0) {
            throw cursor.refuse(found(), BOUND);
        }
        return distance;
    }

    private @Nullable TimePoint openPoint(int length) {
        if (length == 1 && cursor.now() == '*') {
            cursor.advance();
            return null;
        }
        return point(length);
    }

    private TimePoint point(int length) {
        int start = cursor.index();
        String text = cursor.slice(start, start + length);
        TimePoint point = TimeText.read(text);
        if (point == null) {
            throw cursor.refuseAt(start, "`" + text + "`", BOUND, null);
        }
        cursor.moveTo(start + length);
        return point;
    }
}
