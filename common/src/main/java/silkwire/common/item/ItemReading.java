package silkwire.common.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleReceived;
import silkwire.common.problem.Problem;

/** What reading one item came to. */
public sealed interface ItemReading {

    /** The item could be read: the event to log, and what was passed over on the way, in words. */
    record Read(ArticleReceived article, List<String> warnings) implements ItemReading {
        /** Copies the warnings. */
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** The item is refused; its own id is given where it could be read. */
    record Refused(@Nullable String sourceItemId, Problem problem) implements ItemReading {}
}
