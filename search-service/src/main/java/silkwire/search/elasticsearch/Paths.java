package silkwire.search.elasticsearch;

import java.util.List;
import silkwire.common.event.TextField;
import silkwire.common.query.QueryField;

/** Where in a document what is found; the one place that template, writer and reader share. */
final class Paths {
    static final String ID = "id";
    static final String PUBLISHED = "publishedAt";
    static final String RECEIVED = "receivedAt";
    static final String STANCES = "stanceKeys";
    static final String RELATIONS = "relationKeys";
    static final String KEYS = "keys";
    static final String TEXT = "text";
    static final String EXACT = "exact";

    /** What the index needs and no reader of an article is shown. */
    static final List<String> INTERNAL = List.of(KEYS, TEXT, STANCES, RELATIONS);

    private Paths() {}

    static String key(QueryField field) {
        return KEYS + "." + field.text();
    }

    static String text(TextField field, String property) {
        return TEXT + "." + (field == TextField.TITLE ? "title" : "body") + "." + property;
    }
}
