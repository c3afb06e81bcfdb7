package silkwire.alert.article;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.QueryNode;

/**
 * Which articles are looked back at.
 *
 * @param from the first moment of their receipt
 * @param before the moment after the last
 * @param asked what they match; null for every article, whatever its status
 */
public record LookBack(
        Instant from, Instant before, @Nullable Asked asked) {

    /** Refuses a time that ends before it begins. */
    public LookBack {
        if (before.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Articles are looked back at from " + from + ", which is after " + before);
        }
    }

    /**
     * What a rule asks for.
     *
     * @param tree its query
     * @param zone of its date-only bounds
     * @param backfill whether articles that were taken in late are among them
     */
    public record Asked(QueryNode tree, ZoneId zone, boolean backfill) {}
}
