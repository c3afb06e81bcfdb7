package silkwire.common.query;

import org.jspecify.annotations.Nullable;

/** A place in a query that moves on as it is read. */
final class Cursor {
    private final QueryInput input;
    private int next;

    Cursor(QueryInput input) {
        this.input = input;
    }

    char now() {
        return input.at(next);
    }

    char ahead(int distance) {
        return input.at(next + distance);
    }

    int index() {
        return next;
    }

    boolean atEnd() {
        return next >= input.length();
    }

    void advance() {
        next++;
    }

    void moveTo(int index) {
        next = index;
    }

    String slice(int from, int to) {
        return input.slice(from, to);
    }

    int position(int index) {
        return input.position(index);
    }

    void skipBlanks() {
        while (QueryInput.separates(now())) {
            next++;
        }
    }

    boolean isOperator(String operator) {
        for (int i = 0; i < operator.length(); i++) {
            if (ahead(i) != operator.charAt(i)) {
                return false;
            }
        }
        return QueryInput.endsWord(ahead(operator.length()));
    }

    boolean takeOperator(String operator) {
        skipBlanks();
        if (!isOperator(operator)) {
            return false;
        }
        next += operator.length();
        return true;
    }

    /** Takes a minus that stands directly before what it negates. */
    boolean takeMinus() {
        if (now() != '-' || ahead(1) == '-' || ahead(1) == QueryInput.END || QueryInput.separates(ahead(1))) {
            return false;
        }
        next++;
        return true;
    }

    /** The index behind the word that starts at {@code from}. */
    int endOfWord(int from) {
        int end = from;
        while (!QueryInput.endsWord(input.at(end))) {
            end++;
        }
        return end;
    }

    RefusedQueryException refuse(String found, String expected) {
        return refuseAt(next, found, expected, null);
    }

    RefusedQueryException refuseAt(int index, String found, String expected, @Nullable String suggestion) {
        return new RefusedQueryException(position(index), found, expected, suggestion);
    }
}
