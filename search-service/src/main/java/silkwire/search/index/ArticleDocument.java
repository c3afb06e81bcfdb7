package silkwire.search.index;

import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written of one article: its id, its sequence (the document's external version), the month (yyyy.MM) whose index
 * it lives in for good, and the document itself.
 */
public record ArticleDocument(String id, long sequence, String homeMonth, ObjectNode json) {
    private static final Pattern MONTH = Pattern.compile("\\d{4}\\.(0[1-9]|1[0-2])");

    /** Refuses a sequence or a month that no article has. */
    public ArticleDocument {
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence counts from 1, not " + sequence);
        }
        if (!isMonth(homeMonth)) {
            throw new IllegalArgumentException("A home month is written yyyy.MM, not " + homeMonth);
        }
    }

    static boolean isMonth(String text) {
        return MONTH.matcher(text).matches();
    }
}
