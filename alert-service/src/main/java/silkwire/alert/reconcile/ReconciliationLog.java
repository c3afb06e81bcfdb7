package silkwire.alert.reconcile;

/** Where it is written what came of each window. */
public interface ReconciliationLog {

    /** Returns when it has been taken. */
    void append(ReconciledWindow window);
}
