package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.search.article.Position;

/**
 * Snapshots of the index for pages in order of relevance (points in time): opened for the second page, kept alive for
 * five minutes from page to page, and closed with the last one.
 */
final class Snapshots {
    static final Time KEPT = Time.of(time -> time.time("5m"));
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final ElasticsearchClient client;
    private final String alias;

    Snapshots(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /** The snapshot to read the page after this position from; null where none is needed. */
    @Nullable String of(@Nullable Position after) throws IOException {
        if (after instanceof Position.InScore score) {
            return score.snapshot() != null
                    ? score.snapshot()
                    : client.openPointInTime(request -> request.index(alias).keepAlive(KEPT))
                            .id();
        }
        return null;
    }

    /** Nobody will read this one again; one that cannot be closed now ends by itself. */
    void release(@Nullable String snapshot) {
        if (snapshot == null) {
            return;
        }
        try {
            client.closePointInTime(request -> request.id(snapshot));
        } catch (IOException | ElasticsearchException e) {
            LOG.debug("A snapshot was left to end by itself: {}", e.toString());
        }
    }
}
