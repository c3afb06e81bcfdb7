package silkwire.alert.reconcile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryNode;

/** The index before anything was indexed. */
final class EmptyIndex implements IndexSnapshot {
    @Override
    public void received(Window window, Consumer<List<ArticleEnriched>> taker) {
        // There is nothing to give.
    }

    @Override
    public List<ArticleEnriched> find(Collection<String> ids) {
        return List.of();
    }

    @Override
    public long count(Window window, QueryNode query, Instant now, ZoneId zone) {
        return 0;
    }

    @Override
    public boolean beganBefore(String story, Instant time) {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
