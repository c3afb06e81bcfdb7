package silkwire.ingest.feed;

import java.util.List;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.FeedEntry;
import silkwire.common.access.SourceEntry;
import silkwire.common.event.ArticleId;

/** A feed as it is declared: one URL of one source. */
public record Feed(SourceEntry source, FeedEntry entry) {

    /** All that are declared now. */
    public static List<Feed> declared(AccessRegistry registry) {
        return registry.sources().stream()
                .flatMap(source -> source.feeds().stream().map(entry -> new Feed(source, entry)))
                .toList();
    }

    /** {@code fed_} and 26 characters that stand for source and URL. */
    public String id() {
        return ArticleId.named("fed_", source.id(), entry.url());
    }
}
