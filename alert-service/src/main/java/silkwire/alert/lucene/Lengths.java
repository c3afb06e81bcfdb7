package silkwire.alert.lucene;

/** A set of lengths of texts; of the longest ones it may say more than it has. */
final class Lengths {
    private static final int LAST = Long.SIZE - 1;

    private long set;
    private int longest = -1;

    void add(int length) {
        set |= 1L << Math.min(length, LAST);
        longest = Math.max(longest, length);
    }

    boolean mayHave(int length) {
        return (set >>> Math.min(length, LAST) & 1) != 0;
    }

    /** -1 where there is none. */
    int longest() {
        return longest;
    }
}
