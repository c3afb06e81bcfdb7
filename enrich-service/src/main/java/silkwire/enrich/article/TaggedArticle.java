package silkwire.enrich.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.event.Span;
import silkwire.common.event.Story;
import silkwire.enrich.fingerprint.SharedText;
import silkwire.enrich.ledger.LedgerEntry;
import silkwire.enrich.tagging.Tags;
import silkwire.enrich.text.Document;

/**
 * An accepted revision with its tags: everything about the article but its story. It waits here for the decision, and
 * stays as the text that a later withdrawal carries on.
 */
public record TaggedArticle(
        String id,
        long sequence,
        int revision,
        Cause cause,
        ArticleStatus status,
        String homeMonth,
        Source source,
        ReceivedItem item,
        Instant receivedAt,
        Instant enrichedAt,
        Tags tags) {

    /** The same text, withdrawn as the entry says. */
    public TaggedArticle withdrawn(LedgerEntry entry, Instant receivedAt, Instant time) {
        return new TaggedArticle(
                id,
                entry.sequence(),
                entry.revision(),
                Cause.WITHDRAW,
                ArticleStatus.WITHDRAWN,
                homeMonth,
                source,
                item,
                receivedAt,
                time,
                tags);
    }

    /** The same text with other tags, as the entry says. */
    public TaggedArticle refined(LedgerEntry entry, Tags other, Instant time) {
        return with(entry.sequence(), Cause.REFINE, other, time);
    }

    /** The same text with other tags before it was published. */
    public TaggedArticle tagged(Tags other, Instant time) {
        return with(sequence, cause, other, time);
    }

    private TaggedArticle with(long newSequence, Cause newCause, Tags other, Instant time) {
        return new TaggedArticle(
                id, newSequence, revision, newCause, status, homeMonth, source, item, receivedAt, time, other);
    }

    /** The stretches of this text that stand in another, whose fingerprint agrees with its own in these bins. */
    public List<Span> sharedBy(long agreement) {
        return SharedText.of(Document.of(item.title(), item.body(), tags.marks()), agreement);
    }

    /** The event, now that the story is known; without one, the article by itself. */
    public ArticleEnriched in(@Nullable Story story) {
        Instant published = item.publishedAt();
        String outlet = item.outlet();
        return new ArticleEnriched(
                id,
                sequence,
                revision,
                cause,
                status,
                item.correction(),
                item.backfill(),
                homeMonth,
                source,
                outlet == null ? source.id() : outlet,
                item.sourceItemId(),
                item.url(),
                item.title(),
                item.body(),
                item.byline(),
                item.section(),
                item.tags(),
                item.rights(),
                tags.marks(),
                tags.language(),
                tags.languages(),
                published == null ? receivedAt : published,
                item.publishedAtRaw(),
                receivedAt,
                enrichedAt,
                tags.countries(),
                tags.regions(),
                tags.organisations(),
                tags.topics(),
                tags.stances(),
                tags.relations(),
                story == null ? null : story.credited(tags.credit()),
                tags.enrichment());
    }
}
