package silkwire.ingest.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refused items of sources, as the log kept them. */
public interface Rejections {

    /**
     * At most {@code size} of them before {@code cursor}, which an earlier page named; nothing when the log does not
     * answer.
     */
    Optional<RejectionPage> page(String sourceId, int size, @Nullable Long cursor);
}
