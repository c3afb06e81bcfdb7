package silkwire.enrich.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Cause;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.StoryClaimed;
import silkwire.enrich.article.TaggedArticle;
import silkwire.enrich.ledger.Ledger;
import silkwire.enrich.ledger.LedgerDecision;
import silkwire.enrich.ledger.LedgerEntry;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.enrich.tagging.Tags;

/**
 * Part one, first half: asks the ledger, tags what it accepts, and either claims a story or, when the article has one,
 * emits at once. Tagging comes before any store is written, so that an article that breaks a tagger leaves no trace but
 * its dead letter.
 */
final class FateProcessor extends ArticleProcessor<ArticleReceived> {
    private final TaggingPipeline pipeline;
    private final Clock clock;
    private final EnrichMetrics metrics;

    FateProcessor(TaggingPipeline pipeline, Clock clock, EnrichMetrics metrics) {
        this.pipeline = pipeline;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void process(Record<String, ArticleReceived> record) {
        ArticleReceived received = record.value();
        LedgerEntry standing = ledger().get(received.id());
        LedgerDecision decision = Ledger.decide(received, standing);
        Step step = new Step(received, standing, new Emission(record, clock.instant()), clock.instant());
        switch (decision) {
            case LedgerDecision.Accepted accepted -> accept(step, accepted);
            case LedgerDecision.Withdrawn withdrawn -> withdraw(step, withdrawn.entry());
            case LedgerDecision.Unchanged unchanged -> {
                ledger().put(received.id(), unchanged.entry());
                tell(step, OutcomeType.UNCHANGED, unchanged.entry(), null);
            }
            case LedgerDecision.Superseded superseded ->
                tell(step, OutcomeType.SUPERSEDED, superseded.entry(), "a newer revision stands");
            case LedgerDecision.Refused refused -> tell(step, OutcomeType.REJECTED, standing, refused.reason());
        }
    }

    private record Step(ArticleReceived received, @Nullable LedgerEntry standing, Emission emission, Instant time) {}

    private void accept(Step step, LedgerDecision.Accepted accepted) {
        ArticleReceived received = step.received();
        LedgerEntry entry = accepted.entry();
        ReceivedItem item = Objects.requireNonNull(received.item(), "the ledger accepts only what has an item");
        Tags tags = metrics.timeTagging(() -> pipeline.tag(item, received.source()));
        TaggedArticle article = new TaggedArticle(
                received.id(),
                entry.sequence(),
                entry.revision(),
                accepted.cause(),
                entry.status(),
                entry.homeMonth(),
                received.source(),
                item,
                received.receivedAt(),
                step.time(),
                tags);
        publish(step, entry, article, isWithdrawal(accepted) ? OutcomeType.WITHDRAWN : OutcomeType.ENRICHED);
    }

    private static boolean isWithdrawal(LedgerDecision.Accepted accepted) {
        return accepted.cause() == Cause.WITHDRAW;
    }

    private void withdraw(Step step, LedgerEntry entry) {
        TaggedArticle last = articles().get(step.received().id());
        if (last == null) {
            throw new IllegalStateException(
                    "The ledger knows article " + step.received().id() + " but its text is gone");
        }
        Instant receivedAt = step.received().receivedAt();
        publish(step, entry, last.withdrawn(entry, receivedAt, step.time()), OutcomeType.WITHDRAWN);
    }

    private void publish(Step step, LedgerEntry entry, TaggedArticle article, OutcomeType outcome) {
        LedgerEntry standing = step.standing();
        if (standing != null && standing.isAwaitingStory()) {
            tell(step, OutcomeType.SUPERSEDED, standing, "overtaken by the next revision before it was published");
        }
        articles().put(article.id(), article);
        if (entry.story() == null) {
            ledger().put(article.id(), entry);
            context().forward(step.emission().claim(claim(article)), EnrichTopology.TO_CLAIMS);
        } else {
            ledger().put(article.id(), entry.emitted(entry.sequence()));
            context().forward(step.emission().enriched(article.in(entry.story())), EnrichTopology.TO_ENRICHED);
        }
        metrics.tagged(article.tags().language().code());
        tell(step, outcome, entry, null);
    }

    private static StoryClaimed claim(TaggedArticle article) {
        return new StoryClaimed(
                article.id(),
                article.sequence(),
                article.source().id(),
                article.tags().textHash(),
                article.receivedAt(),
                article.tags().fingerprint(),
                article.item().publishedAt(),
                article.tags().traits());
    }

    private void tell(Step step, OutcomeType outcome, @Nullable LedgerEntry entry, @Nullable String reason) {
        metrics.count(outcome);
        ArticleReceived received = step.received();
        ArticleOutcome event = new ArticleOutcome(
                received.id(),
                outcome,
                received.source().id(),
                entry == null ? 0 : entry.sequence(),
                entry == null ? 0 : entry.revision(),
                received.receivedAt(),
                step.time(),
                reason);
        context().forward(step.emission().outcome(event), EnrichTopology.TO_OUTCOMES);
    }
}
