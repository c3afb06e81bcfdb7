package silkwire.enrich.kafka;

import java.time.Clock;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Record;
import silkwire.common.event.Story;
import silkwire.common.event.StoryDecided;
import silkwire.enrich.article.TaggedArticle;
import silkwire.enrich.ledger.LedgerEntry;

/**
 * Part one, second half: joins a decision with the article that waits for it and emits. A decision on a revision that
 * was overtaken meanwhile only tells the story; the revision that overtook it has a claim of its own.
 */
final class JoinProcessor extends ArticleProcessor<StoryDecided> {
    private static final int HEXADECIMAL = 16;

    private final Clock clock;
    private final EnrichMetrics metrics;

    JoinProcessor(Clock clock, EnrichMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void process(Record<String, StoryDecided> record) {
        StoryDecided decided = record.value();
        LedgerEntry entry = ledger().get(decided.articleId());
        TaggedArticle article = articles().get(decided.articleId());
        if (entry == null || article == null) {
            throw new IllegalStateException("A story was decided for an article the ledger never accepted");
        }
        if (decided.sequence() != entry.sequence() || !entry.isAwaitingStory()) {
            ledger().put(decided.articleId(), entry.story() == null ? entry.in(decided.story()) : entry);
            return;
        }
        LedgerEntry told = entry.story() == null ? entry.in(storyOf(article, decided)) : entry;
        ledger().put(decided.articleId(), told.emitted(decided.sequence()));
        Emission emission = new Emission(record, clock.instant());
        context()
                .forward(
                        emission.enriched(article.in(Objects.requireNonNull(told.story()))),
                        EnrichTopology.TO_ENRICHED);
        metrics.joined(article.receivedAt(), clock.instant());
    }

    /** The story as decided; where the article repeats another, with the stretches that it repeats. */
    private static Story storyOf(TaggedArticle article, StoryDecided decided) {
        String agreement = decided.agreement();
        return agreement == null
                ? decided.story()
                : decided.story().sharing(article.sharedBy(Long.parseUnsignedLong(agreement, HEXADECIMAL)));
    }
}
