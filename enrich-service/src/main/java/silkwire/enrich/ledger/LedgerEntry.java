package silkwire.enrich.ledger;

import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Story;

/**
 * What the ledger keeps of an article. {@code sequence} is that of the last accepted record, {@code emitted} that of the
 * last one published (they differ while a story is awaited); {@code homeMonth} (yyyy.MM) and the story, once given, never
 * change.
 */
public record LedgerEntry(
        RevisionOrder order,
        String contentHash,
        String sourceId,
        String homeMonth,
        long sequence,
        long emitted,
        int revision,
        ArticleStatus status,
        @Nullable Story story) {

    /** The same article with its story. */
    public LedgerEntry in(Story found) {
        return new LedgerEntry(order, contentHash, sourceId, homeMonth, sequence, emitted, revision, status, found);
    }

    /** The same article once record {@code published} is out. */
    public LedgerEntry emitted(long published) {
        return new LedgerEntry(order, contentHash, sourceId, homeMonth, sequence, published, revision, status, story);
    }

    /** The same article once a record with the same text and other tags is out. */
    public LedgerEntry refined() {
        long next = sequence + 1;
        return new LedgerEntry(order, contentHash, sourceId, homeMonth, next, next, revision, status, story);
    }

    /** The story of a text of this article; what it shares with another article is known of the text that stands alone. */
    @Nullable Story storyOf(String hash) {
        return story == null || hash.equals(contentHash) ? story : story.sharing(null);
    }

    /** Whether an accepted revision still waits for its story. */
    public boolean isAwaitingStory() {
        return emitted < sequence;
    }

    LedgerEntry at(RevisionOrder newOrder) {
        return new LedgerEntry(newOrder, contentHash, sourceId, homeMonth, sequence, emitted, revision, status, story);
    }
}
