package silkwire.alert.kafka;

import silkwire.alert.reconcile.ReconciledWindow;
import silkwire.alert.reconcile.Reconciliations;

/** Takes the log of windows. */
record KnownWindows(Reconciliations reconciliations) implements EventLogReader.Known<ReconciledWindow> {
    @Override
    public void take(ReconciledWindow window) {
        reconciliations.apply(window);
    }

    @Override
    public int size() {
        return reconciliations.latest(Reconciliations.KEPT).size();
    }
}
