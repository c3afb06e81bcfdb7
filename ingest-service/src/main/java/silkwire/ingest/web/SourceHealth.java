package silkwire.ingest.web;

import java.time.Instant;
import java.util.List;
import silkwire.ingest.feed.FeedHealth;

/** How the feeds of a source are doing at this moment. */
record SourceHealth(String source, Instant at, List<FeedHealth> feeds) {
    SourceHealth {
        feeds = List.copyOf(feeds);
    }
}
