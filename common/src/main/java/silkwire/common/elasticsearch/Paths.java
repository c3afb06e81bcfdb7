package silkwire.common.elasticsearch;

import java.util.List;
import silkwire.common.query.QueryField;

/** Where in a document of the index what is found; the one place that templates, writers and readers share. */
public final class Paths {
    public static final String ID = "id";
    public static final String PUBLISHED = "publishedAt";
    public static final String RECEIVED = "receivedAt";
    public static final String INDEXED = "indexedAt";
    public static final String BACKFILL = "backfill";
    public static final String SEQUENCE = "sequence";
    public static final String SOURCE_COUNTRY = "source.country";
    public static final String STORY_ROLE = "story.role";
    public static final String STORY_CREDIT = "story.credit";
    public static final String STANCES = "stanceKeys";
    public static final String RELATIONS = "relationKeys";
    public static final String KEYS = "keys";
    public static final String TEXT = "text";

    /** Of the summary of a story. */
    public static final String ARTICLES = "articles";

    public static final String COPIES = "copies";
    public static final String OUTLET_COUNT = "outletCount";
    public static final String FIRST_PUBLISHED = "firstPublished";
    public static final String LAST_PUBLISHED = "lastPublished";

    /** What the index needs and no reader of an article is shown. */
    public static final List<String> INTERNAL = List.of(KEYS, TEXT, STANCES, RELATIONS);

    private Paths() {}

    /** Where the keywords of a field of the query language stand. */
    public static String key(QueryField field) {
        return KEYS + "." + field.text();
    }

    /** Where the texts of a language stand, for example {@code text.body.ar.exact}. */
    public static String text(String path) {
        return TEXT + "." + path;
    }
}
