package silkwire.search.elasticsearch;

import java.util.List;
import silkwire.common.query.QueryField;

/** Where in a document what is found; the one place that template, writer and reader share. */
final class Paths {
    static final String ID = "id";
    static final String PUBLISHED = "publishedAt";
    static final String RECEIVED = "receivedAt";
    static final String INDEXED = "indexedAt";
    static final String SOURCE_COUNTRY = "source.country";
    static final String STORY_ROLE = "story.role";
    static final String STORY_CREDIT = "story.credit";
    static final String STANCES = "stanceKeys";
    static final String RELATIONS = "relationKeys";
    static final String KEYS = "keys";
    static final String TEXT = "text";

    /** Of the summary of a story. */
    static final String ARTICLES = "articles";

    static final String COPIES = "copies";
    static final String OUTLET_COUNT = "outletCount";
    static final String FIRST_PUBLISHED = "firstPublished";
    static final String LAST_PUBLISHED = "lastPublished";

    /** What the index needs and no reader of an article is shown. */
    static final List<String> INTERNAL = List.of(KEYS, TEXT, STANCES, RELATIONS);

    private Paths() {}

    static String key(QueryField field) {
        return KEYS + "." + field.text();
    }

    /** Where the texts of a language stand, for example {@code text.body.ar.exact}. */
    static String text(String path) {
        return TEXT + "." + path;
    }
}
