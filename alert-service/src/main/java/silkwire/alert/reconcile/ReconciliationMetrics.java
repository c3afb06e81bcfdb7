package silkwire.alert.reconcile;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;

/**
 * What reconciliation found. Counted where a window is reconciled, so that the sum over all instances is right: every thread that
 * a rule asks for is counted once under {@code silkwire.reconciliation.threads} with what became of it. Coverage and lag are those
 * of the latest window and known to every instance.
 */
public final class ReconciliationMetrics {
    private final MeterRegistry meters;
    private final Counter missed;
    private final Counter duplicated;
    private final Counter overdue;
    private final Counter windows;

    /** Shows how far {@code reconciliations} are. */
    public ReconciliationMetrics(Reconciliations reconciliations, MeterRegistry meters) {
        this.meters = meters;
        this.missed = meters.counter("silkwire.reconciliation.missed");
        this.duplicated = meters.counter("silkwire.reconciliation.duplicated");
        this.overdue = meters.counter("silkwire.reconciliation.overdue");
        this.windows = meters.counter("silkwire.reconciliation.windows");
        Gauge.builder(
                        "silkwire.reconciliation.coverage",
                        reconciliations,
                        all -> all.last()
                                .map(window -> window.coverage().share())
                                .orElse(1.0))
                .register(meters);
        TimeGauge.builder(
                        "silkwire.reconciliation.lag",
                        reconciliations,
                        TimeUnit.MILLISECONDS,
                        all -> all.behind().toMillis())
                .register(meters);
    }

    /** The log, which counts what is appended. */
    public ReconciliationLog counting(ReconciliationLog log) {
        return window -> {
            log.append(window);
            windows.increment();
            missed.increment((double) window.count(Fate.MISSED));
            duplicated.increment((double) window.duplicated());
            overdue.increment((double) window.waiting().overdue());
            window.fates()
                    .forEach((fate, count) -> meters.counter("silkwire.reconciliation.threads", "fate", fate.text())
                            .increment(count));
            meters.counter("silkwire.reconciliation.search", "outcome", "same").increment((double)
                    (window.search().rules() - window.search().differing()));
            meters.counter("silkwire.reconciliation.search", "outcome", "different")
                    .increment((double) window.search().differing());
        };
    }
}
