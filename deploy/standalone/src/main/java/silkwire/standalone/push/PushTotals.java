package silkwire.standalone.push;

/** How many items were accepted and rejected. */
public record PushTotals(long accepted, long rejected) {
    /** None. */
    public static final PushTotals NONE = new PushTotals(0, 0);

    /** The sum. */
    public PushTotals plus(PushTotals other) {
        return new PushTotals(accepted + other.accepted, rejected + other.rejected);
    }
}
