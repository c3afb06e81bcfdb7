package silkwire.enrich.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.ReceivedItem;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.enrich.ledger.LedgerEntry;
import silkwire.enrich.ledger.RevisionOrder;

/**
 * Part one, before the ledger: keeps an article back until its embargo ends, then writes it to the topic it came from, so
 * that the ledger decides its fate as of any other. It stays in the store until it is read there, so that a withdrawal
 * or a newer revision that comes in between still finds it.
 */
final class EmbargoProcessor extends ContextualProcessor<String, ArticleReceived, String, Object> {
    /** On a record that was held: without an entry in the store it was overtaken on its way. */
    static final String RELEASED = "silkwire_embargo";

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Clock clock;
    private final EnrichMetrics metrics;
    private @Nullable KeyValueStore<String, HeldArticle> embargo;
    private @Nullable KeyValueStore<String, LedgerEntry> ledger;

    EmbargoProcessor(Clock clock, EnrichMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        embargo = context.getStateStore(EnrichTopology.EMBARGO);
        ledger = context.getStateStore(EnrichTopology.LEDGER);
        context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, timestamp -> release());
    }

    @Override
    public void process(Record<String, ArticleReceived> record) {
        ArticleReceived received = record.value();
        HeldArticle held = embargo().get(received.id());
        if (CloudEventHeaders.text(record.headers(), RELEASED) != null) {
            takeBack(record, held);
        } else if (isUnderEmbargo(received)) {
            hold(record, held);
        } else if (held != null && isWithdrawalOf(received, held)) {
            withdraw(record);
        } else {
            context().forward(record, EnrichTopology.DECIDE_FATE);
        }
    }

    private boolean isUnderEmbargo(ArticleReceived received) {
        ReceivedItem item = received.item();
        return received.operation() == Operation.PUSH
                && item != null
                && item.embargoUntil() != null
                && item.embargoUntil().isAfter(clock.instant());
    }

    private static boolean isWithdrawalOf(ArticleReceived received, HeldArticle held) {
        return received.operation() == Operation.WITHDRAW
                && received.source().id().equals(held.received().source().id())
                && !RevisionOrder.of(received).isOlderThan(RevisionOrder.of(held.received()));
    }

    private void hold(Record<String, ArticleReceived> record, @Nullable HeldArticle held) {
        ArticleReceived received = record.value();
        if (held != null && RevisionOrder.of(received).isOlderThan(RevisionOrder.of(held.received()))) {
            tell(record, received, OutcomeType.SUPERSEDED, "a newer revision is under embargo");
            return;
        }
        if (held != null) {
            tell(record, held.received(), OutcomeType.SUPERSEDED, "a newer revision came before its embargo ended");
        }
        String trace = CloudEventHeaders.text(record.headers(), CloudEventHeaders.TRACEPARENT);
        embargo().put(received.id(), new HeldArticle(received, false, trace));
        ReceivedItem item = Objects.requireNonNull(received.item(), "what is held has an item");
        tell(record, received, OutcomeType.HELD, "under embargo until " + item.embargoUntil());
    }

    /** Nothing was published, so nothing is left to withdraw, unless an earlier revision stands. */
    private void withdraw(Record<String, ArticleReceived> record) {
        ArticleReceived received = record.value();
        embargo().delete(received.id());
        if (Objects.requireNonNull(ledger, "process comes after init").get(received.id()) == null) {
            tell(record, received, OutcomeType.WITHDRAWN, "withdrawn before its embargo ended");
        } else {
            context().forward(record, EnrichTopology.DECIDE_FATE);
        }
    }

    private void takeBack(Record<String, ArticleReceived> record, @Nullable HeldArticle held) {
        if (held != null && held.is(record.value())) {
            embargo().delete(record.key());
            context().forward(record, EnrichTopology.DECIDE_FATE);
        }
    }

    private void release() {
        Instant now = clock.instant();
        List<HeldArticle> due = new ArrayList<>();
        try (KeyValueIterator<String, HeldArticle> all = embargo().all()) {
            while (all.hasNext()) {
                KeyValue<String, HeldArticle> next = all.next();
                if (!next.value.released() && !isUnderEmbargo(next.value.received())) {
                    due.add(next.value);
                }
            }
        }
        for (HeldArticle held : due) {
            embargo().put(held.received().id(), held.onItsWay());
            context().forward(Emission.released(held, now), EnrichTopology.TO_RECEIVED);
        }
    }

    private void tell(
            Record<String, ArticleReceived> record, ArticleReceived about, OutcomeType outcome, String reason) {
        metrics.count(outcome);
        Instant now = clock.instant();
        LedgerEntry standing =
                Objects.requireNonNull(ledger, "process comes after init").get(about.id());
        ArticleOutcome event = new ArticleOutcome(
                about.id(),
                outcome,
                about.source().id(),
                standing == null ? 0 : standing.sequence(),
                standing == null ? 0 : standing.revision(),
                about.receivedAt(),
                now,
                reason);
        context().forward(new Emission(record, now).outcome(event), EnrichTopology.TO_OUTCOMES);
    }

    private KeyValueStore<String, HeldArticle> embargo() {
        return Objects.requireNonNull(embargo, "process comes after init");
    }
}
