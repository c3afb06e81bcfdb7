package silkwire.alert.reconcile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryNode;

/** The index as it stands at one moment. */
public interface IndexSnapshot extends AutoCloseable {

    /** Gives all articles received in the window to {@code taker}, in parts that fit into memory. */
    void received(Window window, Consumer<List<ArticleEnriched>> taker);

    /** Those of these articles that stand in the index. */
    List<ArticleEnriched> find(Collection<String> ids);

    /** How many articles received in the window the search finds with this query. */
    long count(Window window, QueryNode query, Instant now, ZoneId zone);

    /** Whether the story has an article that was received before this time. */
    boolean beganBefore(String story, Instant time);

    @Override
    void close();
}
