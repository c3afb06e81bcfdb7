package silkwire.ingest.web;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import silkwire.common.event.ReceivedItem;
import silkwire.common.item.ItemReading;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.receipt.ItemOutcome;
import silkwire.ingest.receipt.Push;
import silkwire.ingest.receipt.PushedBytes;
import silkwire.ingest.source.PushTally;

/** The intake of what is pushed: what is accepted counts for the health of its source. */
final class PushIntake {
    private final Intake intake;
    private final PushTally tally;

    PushIntake(Intake intake, PushTally tally) {
        this.intake = intake;
        this.tally = tally;
    }

    /** Submits one item of a push; the future never completes with an exception. */
    CompletableFuture<ItemOutcome> submit(Push push, PushedBytes bytes, ItemReading reading, Instant receivedAt) {
        CompletableFuture<ItemOutcome> outcome = intake.submit(push, bytes, reading, receivedAt);
        boolean isNews = isNews(reading);
        return push.dryRun() ? outcome : outcome.thenApply(settled -> counted(settled, push, isNews, receivedAt));
    }

    private ItemOutcome counted(ItemOutcome outcome, Push push, boolean isNews, Instant receivedAt) {
        if (outcome instanceof ItemOutcome.Receipted receipted
                && receipted.receipt().isAccepted()) {
            tally.accepted(push.source().id(), receivedAt, isNews);
        }
        return outcome;
    }

    private static boolean isNews(ItemReading reading) {
        ReceivedItem item =
                reading instanceof ItemReading.Read read ? read.article().item() : null;
        return item != null && !item.backfill();
    }
}
