package silkwire.enrich.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Record;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.ArticleStatus;
import silkwire.enrich.article.TaggedArticle;
import silkwire.enrich.ledger.LedgerEntry;
import silkwire.enrich.tagging.Tags;

/**
 * Part one, third half: merges what a slow tagger found into the article and emits it with the next sequence. Tags of a
 * text that was replaced or withdrawn meanwhile are dropped; so are those that change nothing, which makes a repeat
 * harmless.
 */
final class RefinementProcessor extends ArticleProcessor<ArticleRefined> {
    private final Clock clock;
    private final EnrichMetrics metrics;

    RefinementProcessor(Clock clock, EnrichMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void process(Record<String, ArticleRefined> record) {
        ArticleRefined refined = record.value();
        LedgerEntry entry = ledger().get(refined.id());
        TaggedArticle article = articles().get(refined.id());
        if (entry == null || article == null) {
            throw new IllegalStateException("Tags came for an article the ledger never accepted");
        }
        metrics.refined(merge(record, entry, article));
    }

    private RefinementOutcome merge(Record<String, ArticleRefined> record, LedgerEntry entry, TaggedArticle article) {
        ArticleRefined refined = record.value();
        if (refined.revision() != entry.revision() || entry.status() != ArticleStatus.CURRENT) {
            return RefinementOutcome.SUPERSEDED;
        }
        Tags tags = article.tags().refinedBy(refined);
        if (tags.equals(article.tags())) {
            return RefinementOutcome.UNCHANGED;
        }
        Instant now = clock.instant();
        if (entry.isAwaitingStory()) {
            articles().put(article.id(), article.tagged(tags, now));
        } else {
            publish(new Emission(record, now), entry.refined(), article.refined(entry.refined(), tags, now));
        }
        return RefinementOutcome.MERGED;
    }

    private void publish(Emission emission, LedgerEntry entry, TaggedArticle article) {
        ledger().put(article.id(), entry);
        articles().put(article.id(), article);
        context()
                .forward(
                        emission.enriched(article.in(Objects.requireNonNull(entry.story()))),
                        EnrichTopology.TO_ENRICHED);
    }
}
