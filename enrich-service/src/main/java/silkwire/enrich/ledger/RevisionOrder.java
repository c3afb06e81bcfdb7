package silkwire.enrich.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What orders the revisions of an article: the provider's version where both have one, else the time of update where
 * both have one, else the time of receipt.
 */
public record RevisionOrder(
        @Nullable Long version, @Nullable Instant updatedAt, Instant receivedAt) {

    /** Whether this revision is older than {@code other}; one that is neither older nor newer is not. */
    public boolean isOlderThan(RevisionOrder other) {
        if (version != null && other.version != null && !version.equals(other.version)) {
            return version < other.version;
        }
        if (updatedAt != null && other.updatedAt != null && !updatedAt.equals(other.updatedAt)) {
            return updatedAt.isBefore(other.updatedAt);
        }
        return receivedAt.isBefore(other.receivedAt);
    }

    /** The same place in the order of texts, confirmed at a later time. */
    RevisionOrder confirmedAt(Instant time) {
        return new RevisionOrder(version, updatedAt, time);
    }
}
