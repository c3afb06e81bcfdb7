package silkwire.enrich.kafka;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import silkwire.enrich.article.TaggedArticle;
import silkwire.enrich.ledger.LedgerEntry;

/** A processor of part one: both of its halves work on the ledger and on the articles of their partition. */
abstract class ArticleProcessor<V> extends ContextualProcessor<String, V, String, Object> {
    private @Nullable KeyValueStore<String, LedgerEntry> ledger;
    private @Nullable KeyValueStore<String, TaggedArticle> articles;

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        ledger = context.getStateStore(EnrichTopology.LEDGER);
        articles = context.getStateStore(EnrichTopology.ARTICLES);
    }

    final KeyValueStore<String, LedgerEntry> ledger() {
        return Objects.requireNonNull(ledger, "process comes after init");
    }

    final KeyValueStore<String, TaggedArticle> articles() {
        return Objects.requireNonNull(articles, "process comes after init");
    }
}
