package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Snapshots of the index (points in time): opened when pages have to come from one state of it, kept alive for five minutes
 * from page to page, and closed with the last one.
 */
public final class Snapshots {
    /** How long one is kept after each page. */
    public static final Time KEPT = Time.of(time -> time.time("5m"));

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final ElasticsearchClient client;
    private final String alias;

    /** Of the index behind this alias. */
    public Snapshots(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /** A snapshot of the index as it is now. */
    public String open() throws IOException {
        return client.openPointInTime(request -> request.index(alias).keepAlive(KEPT))
                .id();
    }

    /** Nobody will read this one again; one that cannot be closed now ends by itself. */
    public void release(@Nullable String snapshot) {
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
