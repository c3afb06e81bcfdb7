package silkwire.bench.measurement;

import java.time.Instant;
import java.util.List;

/** Which articles are behind what the search counts: looked up where it costs the product the least. */
public interface Arrivals {
    /** The articles with this tag that can be found and were published then or later. */
    List<Arrival> since(String tag, Instant published);

    /**
     * An article that was found, with the times that its stages noted, in milliseconds.
     *
     * @param madeAt when what was found had been made of it: the document, the notification
     */
    record Arrival(String id, Instant receivedAt, Instant enrichedAt, Instant madeAt) {}
}
