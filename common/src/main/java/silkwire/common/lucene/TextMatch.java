package silkwire.common.lucene;

import silkwire.common.event.TextField;
import silkwire.common.query.QueryNode;

/** A place where a clause of a query matches an article's text: {@code start} inclusive, {@code end} exclusive, UTF-16. */
public record TextMatch(QueryNode clause, TextField field, int start, int end) {

    /** A place in {@code text}, without the invisible marks that stand behind the last letter and were read as nothing. */
    public static TextMatch of(QueryNode clause, TextField field, String text, int start, int end) {
        int last = end;
        while (last > start + 1 && Character.getType(text.charAt(last - 1)) == Character.FORMAT) {
            last--;
        }
        return new TextMatch(clause, field, start, last);
    }
}
