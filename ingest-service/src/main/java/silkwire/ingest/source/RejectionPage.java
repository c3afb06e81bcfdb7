package silkwire.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleRejected;

/** Refused items, the newest first, and where the next page begins; it may be short, and is the last without that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RejectionPage(
        List<ArticleRejected> rejections, @Nullable String nextCursor) {
    /** Copies the rejections. */
    public RejectionPage {
        rejections = List.copyOf(rejections);
    }
}
