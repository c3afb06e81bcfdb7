package silkwire.enrich.kafka;

import java.time.Clock;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.StoryDecided;
import silkwire.enrich.article.TaggedArticle;
import silkwire.enrich.ledger.LedgerEntry;

/**
 * Part one, second half: joins a decision with the article that waits for it and emits. A decision on a revision that
 * was overtaken meanwhile only tells the story; the revision that overtook it has a claim of its own.
 */
final class JoinProcessor extends ContextualProcessor<String, StoryDecided, String, Object> {
    private final Clock clock;
    private final EnrichMetrics metrics;
    private @Nullable KeyValueStore<String, LedgerEntry> ledger;
    private @Nullable KeyValueStore<String, TaggedArticle> articles;

    JoinProcessor(Clock clock, EnrichMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        ledger = context.getStateStore(EnrichTopology.LEDGER);
        articles = context.getStateStore(EnrichTopology.ARTICLES);
    }

    @Override
    public void process(Record<String, StoryDecided> record) {
        StoryDecided decided = record.value();
        KeyValueStore<String, LedgerEntry> entries = Objects.requireNonNull(ledger, "process comes after init");
        LedgerEntry entry = entries.get(decided.articleId());
        TaggedArticle article =
                Objects.requireNonNull(articles, "process comes after init").get(decided.articleId());
        if (entry == null || article == null) {
            throw new IllegalStateException("A story was decided for an article the ledger never accepted");
        }
        LedgerEntry told = entry.story() == null ? entry.in(decided.story()) : entry;
        if (decided.sequence() != entry.sequence() || !entry.isAwaitingStory()) {
            entries.put(decided.articleId(), told);
            return;
        }
        entries.put(decided.articleId(), told.emitted(decided.sequence()));
        Emission emission = new Emission(record, clock.instant());
        context()
                .forward(
                        emission.enriched(article.in(Objects.requireNonNull(told.story()))),
                        EnrichTopology.TO_ENRICHED);
        metrics.joined(article.receivedAt(), clock.instant());
    }
}
