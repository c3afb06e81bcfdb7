package silkwire.alert.kafka;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Until when everything that was enriched has been matched and taken by its story, from looks at both topics: what stood at the
 * end of the first at one look and is read at the next has its matches before the end of the second by then, and once those are
 * read too, all up to the first look is heard.
 */
final class HeardThrough {
    private volatile Instant time;
    private @Nullable Look first;
    private @Nullable Look second;

    /** Nothing before this time is waited for. */
    HeardThrough(Instant start) {
        this.time = start;
    }

    /** The ends of both topics and how far they are read, by partition. */
    record Look(
            Instant at,
            Map<Integer, Long> enrichedEnds,
            Map<Integer, Long> enrichedRead,
            Map<Integer, Long> matchesEnds,
            Map<Integer, Long> matchesRead) {}

    /** The time; everything before it has been heard. */
    Instant time() {
        return time;
    }

    /** Takes the next look. */
    void look(Look now) {
        if (second != null) {
            if (isRead(second.matchesEnds(), now.matchesRead())) {
                time = first == null ? time : first.at();
                first = null;
                second = null;
            }
        } else if (first != null && isRead(first.enrichedEnds(), now.enrichedRead())) {
            second = now;
        }
        if (first == null) {
            first = now;
        }
    }

    private static boolean isRead(Map<Integer, Long> ends, Map<Integer, Long> read) {
        return ends.entrySet().stream().allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
