package silkwire.enrich.ledger;

import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.ReceivedItem;

/** Decides the fate of an item from the entry that stands, and from nothing else. */
public final class Ledger {
    private Ledger() {}

    /** The fate of {@code received}, given what the ledger has on its article, if anything. */
    public static LedgerDecision decide(ArticleReceived received, @Nullable LedgerEntry standing) {
        ReceivedItem item = received.item();
        if (standing != null && !standing.sourceId().equals(received.source().id())) {
            return new LedgerDecision.Refused("Only source '" + standing.sourceId() + "' may change this article, not '"
                    + received.source().id() + "'");
        }
        return switch (received.operation()) {
            case PUSH ->
                item == null
                        ? new LedgerDecision.Refused("A push without an item")
                        : decideText(received, item, standing, ArticleStatus.CURRENT);
            case WITHDRAW ->
                item != null && (hasText(item) || standing == null)
                        ? decideText(received, item, standing, ArticleStatus.WITHDRAWN)
                        : withdraw(RevisionOrder.of(received), standing);
            case UNKNOWN -> new LedgerDecision.Refused("An operation this release does not know");
        };
    }

    private static LedgerDecision decideText(
            ArticleReceived received, ReceivedItem item, @Nullable LedgerEntry standing, ArticleStatus status) {
        RevisionOrder order = RevisionOrder.of(received);
        String hash = ContentHash.of(item);
        Cause cause = status == ArticleStatus.CURRENT ? Cause.PUSH : Cause.WITHDRAW;
        if (standing == null) {
            return new LedgerDecision.Accepted(first(received, item, order, hash, status), cause);
        }
        if (order.isOlderThan(standing.order())) {
            return new LedgerDecision.Superseded(standing);
        }
        if (hash.equals(standing.contentHash()) && status == standing.status()) {
            return new LedgerDecision.Unchanged(standing.at(order));
        }
        int revision = hash.equals(standing.contentHash()) ? standing.revision() : standing.revision() + 1;
        return new LedgerDecision.Accepted(next(standing, order, hash, revision, status), cause);
    }

    private static LedgerDecision withdraw(RevisionOrder asked, @Nullable LedgerEntry standing) {
        if (standing == null) {
            return new LedgerDecision.Refused("No article with this id was ever accepted");
        }
        if (asked.isOlderThan(standing.order())) {
            return new LedgerDecision.Superseded(standing);
        }
        RevisionOrder order = standing.order().followedBy(asked);
        if (standing.status() == ArticleStatus.WITHDRAWN) {
            return new LedgerDecision.Unchanged(standing.at(order));
        }
        return new LedgerDecision.Withdrawn(
                next(standing, order, standing.contentHash(), standing.revision(), ArticleStatus.WITHDRAWN));
    }

    private static boolean hasText(ReceivedItem item) {
        return !item.title().isBlank() || !item.body().isBlank();
    }

    private static LedgerEntry first(
            ArticleReceived received, ReceivedItem item, RevisionOrder order, String hash, ArticleStatus status) {
        return new LedgerEntry(
                order, hash, received.source().id(), HomeMonth.of(item, received.receivedAt()), 1, 0, 1, status, null);
    }

    private static LedgerEntry next(
            LedgerEntry standing, RevisionOrder order, String hash, int revision, ArticleStatus status) {
        return new LedgerEntry(
                order,
                hash,
                standing.sourceId(),
                standing.homeMonth(),
                standing.sequence() + 1,
                standing.emitted(),
                revision,
                status,
                standing.storyOf(hash));
    }
}
