package silkwire.ingest.receipt;

import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.clean.Cleaner;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleRejected;
import silkwire.common.event.Mark;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.item.ItemReading;
import silkwire.common.problem.Problem;

/** Hands what was read to the log and gives a receipt once the log has acknowledged it, also for what was refused. */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int TOO_LARGE = 413;

    private final ArticleLog log;
    private final IngestMetrics metrics;
    private final Cleaner cleaner;

    /** An intake that appends to {@code log}, and shows in dry runs what {@code cleaner} marks. */
    public Intake(ArticleLog log, IngestMetrics metrics, Cleaner cleaner) {
        this.log = log;
        this.metrics = metrics;
        this.cleaner = cleaner;
    }

    /** Submits one item of a push; in a dry run it is only shown. The future never completes with an exception. */
    public CompletableFuture<ItemOutcome> submit(
            Push push, PushedBytes bytes, ItemReading reading, Instant receivedAt) {
        if (push.dryRun()) {
            return CompletableFuture.completedFuture(new ItemOutcome.Receipted(preview(reading)));
        }
        Timer.Sample submission = metrics.submitted();
        CompletableFuture<ItemOutcome> outcome = switch (reading) {
            case ItemReading.Read readable -> accept(push, bytes, readable);
            case ItemReading.Refused refused -> reject(push, bytes, refused, receivedAt);
        };
        return outcome.thenApply(settled -> counted(settled, submission));
    }

    /** Withdraws an article by its id. */
    public CompletableFuture<ItemOutcome> withdraw(Push push, String id, Instant receivedAt) {
        Source source = new Source(
                push.source().id(), push.source().name(), push.source().country());
        ArticleReceived withdrawal = new ArticleReceived(id, Operation.WITHDRAW, source, receivedAt, null);
        LogEntry entry = new LogEntry.Received(push.eventId(1), push.traceparent(), withdrawal);
        Timer.Sample submission = metrics.submitted();
        return log.append(entry)
                .thenApply(outcome -> outcome instanceof AppendOutcome.Unavailable unavailable
                        ? unavailable(unavailable)
                        : new ItemOutcome.Receipted(Receipt.accepted(id, List.of())))
                .thenApply(outcome -> counted(outcome, submission));
    }

    private Receipt preview(ItemReading reading) {
        return switch (reading) {
            case ItemReading.Read readable ->
                Receipt.accepted(readable.article(), readable.warnings())
                        .showing(readable.article(), marks(readable.article().item()));
            case ItemReading.Refused refused -> Receipt.rejected(refused.sourceItemId(), refused.problem());
        };
    }

    private List<Mark> marks(@Nullable ReceivedItem item) {
        return item == null ? List.of() : cleaner.marks(item.title(), item.body());
    }

    private CompletableFuture<ItemOutcome> accept(Push push, PushedBytes bytes, ItemReading.Read readable) {
        ArticleReceived article = readable.article();
        LogEntry entry = new LogEntry.Received(push.eventId(bytes.position()), push.traceparent(), article);
        // What waits for the log keeps the receipt and not the text: some thousand articles wait at once.
        Receipt receipt = Receipt.accepted(article, readable.warnings());
        Instant receivedAt = article.receivedAt();
        return log.append(entry).thenCompose(outcome -> switch (outcome) {
            case AppendOutcome.Acknowledged acknowledged -> done(new ItemOutcome.Receipted(receipt));
            case AppendOutcome.TooLarge large ->
                reject(push, bytes, new ItemReading.Refused(null, tooLarge(large)), receivedAt);
            case AppendOutcome.Unavailable unavailable -> done(unavailable(unavailable));
        });
    }

    private CompletableFuture<ItemOutcome> reject(
            Push push, PushedBytes bytes, ItemReading.Refused refused, Instant receivedAt) {
        ArticleRejected rejection = new ArticleRejected(
                push.source().id(), refused.sourceItemId(), receivedAt, refused.problem(), bytes.size(), bytes.head());
        LogEntry entry = new LogEntry.Rejected(push.eventId(bytes.position()), push.traceparent(), rejection);
        return log.append(entry)
                .thenApply(outcome -> outcome instanceof AppendOutcome.Unavailable unavailable
                        ? unavailable(unavailable)
                        : new ItemOutcome.Receipted(Receipt.rejected(refused.sourceItemId(), refused.problem())));
    }

    private static ItemOutcome unavailable(AppendOutcome.Unavailable unavailable) {
        LOG.warn("An item has no receipt, because the log did not acknowledge it: {}", unavailable.reason());
        return new ItemOutcome.Unavailable(unavailable.reason());
    }

    private static Problem tooLarge(AppendOutcome.TooLarge large) {
        return Problem.of(
                        "event-too-large",
                        TOO_LARGE,
                        "Article too large",
                        "The article takes " + large.bytes() + " bytes as an event, more than one may have")
                .at("", large.bytes() + " bytes", "at most " + large.limit() + " bytes, escapes included");
    }

    private static CompletableFuture<ItemOutcome> done(ItemOutcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    private ItemOutcome counted(ItemOutcome outcome, Timer.Sample submission) {
        metrics.settled(outcome, submission);
        return outcome;
    }
}
