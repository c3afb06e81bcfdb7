package silkwire.search.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import silkwire.search.index.ArticleDocument;
import silkwire.search.index.IndexMetrics;
import silkwire.search.index.OutcomeDocument;
import silkwire.search.reindex.IndexVersion;
import silkwire.search.reindex.ServedVersion;
import silkwire.search.reindex.VersionWriters.Writers;

/** Makes the listeners that write into a version. While it is only being built, its records are counted apart. */
final class VersionListeners {
    private final DeadLetters deadLetters;
    private final ServedVersion served;
    private final Clock clock;
    private final IndexMetrics articles;
    private final IndexMetrics outcomes;
    private final IndexMetrics builtArticles;
    private final IndexMetrics builtOutcomes;

    VersionListeners(DeadLetters deadLetters, ServedVersion served, MeterRegistry registry, Clock clock) {
        this.deadLetters = deadLetters;
        this.served = served;
        this.clock = clock;
        articles = IndexMetrics.ofServed(registry, "articles", clock);
        outcomes = IndexMetrics.ofServed(registry, "outcomes", clock);
        builtArticles = IndexMetrics.ofBuild(registry, "articles", clock);
        builtOutcomes = IndexMetrics.ofBuild(registry, "outcomes", clock);
    }

    ArticleEnrichedListener articles(IndexVersion version, Writers writers) {
        BatchHandler<ArticleDocument> handler = new BatchHandler<>(
                value -> ArticleDocument.of(value, clock.instant()),
                writers.articles()::index,
                deadLetters,
                () -> served.is(version) ? articles : builtArticles);
        return new ArticleEnrichedListener(handler, writers.articles());
    }

    ArticleOutcomeListener outcomes(IndexVersion version, Writers writers) {
        return new ArticleOutcomeListener(new BatchHandler<>(
                OutcomeDocument::of,
                writers.outcomes()::record,
                deadLetters,
                () -> served.is(version) ? outcomes : builtOutcomes));
    }
}
