package silkwire.bench.measurement;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** The search of the product, asked as any client asks it. */
public interface Search {
    /** How many articles with this tag can be found that were published then or later; exact. */
    long count(String tag, Instant published);

    /** The story of every article with this tag that can be found, by the article's id. */
    Map<String, String> stories(String tag);

    /** The ids of all articles with this tag that can be found. */
    default Set<String> ids(String tag) {
        return stories(tag).keySet();
    }
}
