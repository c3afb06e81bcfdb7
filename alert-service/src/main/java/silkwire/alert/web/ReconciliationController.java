package silkwire.alert.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.reconcile.Doubled;
import silkwire.alert.reconcile.Fate;
import silkwire.alert.reconcile.Missed;
import silkwire.alert.reconcile.ReconciledWindow;
import silkwire.alert.reconcile.ReconcilerStatus;
import silkwire.alert.reconcile.Reconciliations;
import silkwire.alert.reconcile.Wait;
import silkwire.alert.reconcile.Waits;

/** Shows what should have been told and was not, or twice, window by window. */
@RestController
final class ReconciliationController {
    private final Reconciliations reconciliations;
    private final ReconcilerStatus status;

    ReconciliationController(Reconciliations reconciliations, ReconcilerStatus status) {
        this.reconciliations = reconciliations;
        this.status = status;
    }

    /**
     * How reconciliation is getting on.
     *
     * @param through everything that came before this time is compared; absent before the first window
     * @param behindSeconds how long ago that was
     * @param here whether the instance that answers is the one that reconciles; the others know only what it wrote
     * @param total over the windows that are kept
     * @param items the latest windows, the latest first
     */
    record Report(
            @Nullable Instant through,
            @Nullable Long behindSeconds,
            boolean here,
            @Nullable String waitingFor,
            @Nullable String trouble,
            Total total,
            List<Item> items) {}

    /** Sums over the windows since {@code since}. */
    record Total(
            @Nullable Instant since,
            int windows,
            long pushed,
            long compared,
            long threads,
            long missed,
            long duplicated,
            long overdue) {
        static Total of(List<ReconciledWindow> windows) {
            return new Total(
                    windows.isEmpty() ? null : windows.getLast().from(),
                    windows.size(),
                    windows.stream()
                            .mapToLong(window -> window.coverage().topic())
                            .sum(),
                    windows.stream()
                            .mapToLong(window -> window.coverage().compared())
                            .sum(),
                    windows.stream().mapToLong(ReconciledWindow::threads).sum(),
                    windows.stream()
                            .mapToLong(window -> window.count(Fate.MISSED))
                            .sum(),
                    windows.stream().mapToLong(ReconciledWindow::duplicated).sum(),
                    windows.stream()
                            .mapToLong(window -> window.waiting().overdue())
                            .sum());
        }
    }

    /**
     * A window as the log has it, with its numbers under the names that people read.
     *
     * @param missed how many threads are missing
     * @param missedThreads the first of them
     * @param duplicatedThreads the first of those that began again
     * @param followed how many wait to be told and are looked at again with the next window; known of the latest window
     * @param unfollowed how many more waited than are followed
     * @param overdue how many were not told when they should have been
     * @param overdueThreads the first of them
     */
    record Item(
            @JsonUnwrapped @JsonIgnoreProperties({"fates", "missed", "doubled", "read", "told", "waits"})
            ReconciledWindow window,

            Map<String, Long> fates,
            long missed,
            List<Missed> missedThreads,
            List<Doubled> duplicatedThreads,
            int followed,
            long unfollowed,
            long overdue,
            List<Wait> overdueThreads) {
        static Item of(ReconciledWindow window) {
            Map<String, Long> fates = new TreeMap<>();
            window.fates().forEach((fate, count) -> fates.put(fate.text(), count));
            Waits waits = window.waiting();
            return new Item(
                    window,
                    fates,
                    window.count(Fate.MISSED),
                    window.missed(),
                    window.doubled(),
                    waits.open().size(),
                    waits.unfollowed(),
                    waits.overdue(),
                    waits.overdueThreads());
        }
    }

    @GetMapping("/v1/reconciliation")
    @Operation(
            summary = "Show whether every alert was told, and once",
            description =
                    "Window by window, the latest first: how much was compared, what became of the threads that the"
                            + " rules ask for, and which were missed or begun twice.")
    Report report(
            @RequestParam(required = false) @Parameter(description = "how many windows, 1 to 200, usually 50") @Nullable String size) {
        int wanted = ListPlace.size(size);
        ReconcilerStatus.Now now = status.now();
        return new Report(
                reconciliations.last().map(ReconciledWindow::to).orElse(null),
                reconciliations
                        .last()
                        .map(last -> reconciliations.behind().toSeconds())
                        .orElse(null),
                now.here(),
                now.waitingFor().isEmpty() ? null : now.waitingFor(),
                now.trouble().isEmpty() ? null : now.trouble(),
                Total.of(reconciliations.latest(Reconciliations.KEPT)),
                reconciliations.latest(wanted).stream().map(Item::of).toList());
    }
}
