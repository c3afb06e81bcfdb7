package silkwire.bench.measurement;

import java.time.Instant;
import java.util.List;

/** The search of the product, asked as any client asks it. */
public interface Search {
    /** How many articles with this tag can be found that were published then or later; exact. */
    long count(String tag, Instant published);

    /** The articles with this tag that can be found and were published then or later, the earliest first. */
    List<Found> since(String tag, Instant published);

    /** An article that was found, with the times that its stages noted. */
    record Found(String id, Instant receivedAt, Instant enrichedAt, Instant indexedAt) {}
}
