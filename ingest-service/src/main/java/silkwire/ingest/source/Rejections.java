package silkwire.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleRejected;

/** The refused items of sources, as the log kept them. */
public interface Rejections {

    /**
     * At most {@code size} of them before {@code cursor}, which an earlier page named; nothing when the log does not
     * answer.
     */
    Optional<Page> page(String sourceId, int size, @Nullable Long cursor);

    /** Refused items, the newest first, and where the next page begins; it may be short, and is the last without that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<ArticleRejected> rejections, @Nullable String nextCursor) {
        /** Copies the rejections. */
        public Page {
            rejections = List.copyOf(rejections);
        }
    }
}
