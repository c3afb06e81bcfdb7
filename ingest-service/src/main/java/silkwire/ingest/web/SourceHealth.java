package silkwire.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.ingest.feed.FeedHealth;
import silkwire.ingest.source.PushHealth;

/** How a source is doing at this moment: what it pushes, null where it never did, and its feeds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceHealth(String source, Instant at, @Nullable PushHealth pushes, List<FeedHealth> feeds) {
    SourceHealth {
        feeds = List.copyOf(feeds);
    }
}
