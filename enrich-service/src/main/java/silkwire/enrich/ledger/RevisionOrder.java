package silkwire.enrich.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ReceivedItem;

/**
 * What orders the revisions of an article: the provider's version where both have one, else the time of update where
 * both have one, else the time of receipt.
 */
public record RevisionOrder(
        @Nullable Long version, @Nullable Instant updatedAt, Instant receivedAt) {

    /** The place of what came in. */
    public static RevisionOrder of(ArticleReceived received) {
        ReceivedItem item = received.item();
        return item == null
                ? new RevisionOrder(null, null, received.receivedAt())
                : new RevisionOrder(item.version(), item.updatedAt(), received.receivedAt());
    }

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

    /** The place of what came after this one and may say less of itself: its own marks, else those of this one. */
    RevisionOrder followedBy(RevisionOrder next) {
        return new RevisionOrder(
                next.version == null ? version : next.version,
                next.updatedAt == null ? updatedAt : next.updatedAt,
                next.receivedAt);
    }
}
