package silkwire.alert.reconcile;

/** What the reconciler of this instance is doing. Thread-safe. */
public final class ReconcilerStatus {
    private volatile Now now = new Now(false, "", "");

    /**
     * What it is doing now.
     *
     * @param here whether this instance is the one that reconciles
     * @param waitingFor what it waits for; empty where it waits for nothing
     * @param trouble why it cannot go on; empty where it can
     */
    public record Now(boolean here, String waitingFor, String trouble) {}

    /** What it is doing now. */
    public Now now() {
        return now;
    }

    /** It reconciles here and waits for something, or for nothing. */
    public void waiting(String what) {
        now = new Now(true, what, "");
    }

    /** It cannot go on for this reason. */
    public void failed(String why) {
        now = new Now(true, "", why);
    }

    /** Another instance reconciles. */
    public void elsewhere() {
        now = new Now(false, "", "");
    }
}
