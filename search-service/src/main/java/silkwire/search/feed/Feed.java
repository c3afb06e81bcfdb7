package silkwire.search.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;

/**
 * A page of a feed: its id, the same for every page and address of one query; the query in normal form; its articles, the
 * latest published first; its own address and that of the page of older articles, if there are any.
 */
public record Feed(
        String id,
        String query,
        List<ArticleEnriched> articles,
        URI self,
        @Nullable URI next) {
    /** A tag URI (RFC 4151): ids that stay the same wherever the product runs. */
    private static final String TAG = "tag:silkwire.dev,2026:";

    /** Copies the articles. */
    public Feed {
        articles = List.copyOf(articles);
    }

    static String idOf(String search) {
        return TAG + ArticleId.named("feed_", search);
    }

    /** The id of an article in every feed. */
    static String idOf(ArticleEnriched article) {
        return TAG + article.id();
    }

    /** What people see it is about. */
    String title() {
        return "Silkwire: " + query;
    }

    /** When the latest of its articles was received; {@code absent} where there is none. */
    Instant updated(Instant absent) {
        return articles.stream()
                .map(ArticleEnriched::receivedAt)
                .max(Comparator.naturalOrder())
                .orElse(absent);
    }
}
