package silkwire.alert.lucene;

import java.util.Arrays;

/** A term that some rule asks for, and the sequences of terms that are found by it. */
final class Term {
    private static final long[] NO_LANES = {};
    private static final int[] NO_SIGNALS = {};

    private final String text;
    private final int hash;
    private long[] lanes = NO_LANES;
    private int[] signals = NO_SIGNALS;
    private int holders;

    Term(String text) {
        this.text = text;
        this.hash = text.hashCode();
    }

    String text() {
        return text;
    }

    /** That of the text. */
    int hash() {
        return hash;
    }

    /** Keeps it while a sequence has it. */
    void hold() {
        holders++;
    }

    void release() {
        holders--;
    }

    boolean isHeld() {
        return holders > 0;
    }

    /** How many sequences are found by it. */
    int weight() {
        return signals.length;
    }

    /** A clause is signalled where the term stands in one of these lanes: it holds there, or else it may. */
    void add(long in, int clause, boolean isCertain) {
        int last = signals.length;
        lanes = Arrays.copyOf(lanes, last + 1);
        signals = Arrays.copyOf(signals, last + 1);
        lanes[last] = in;
        signals[last] = signal(clause, isCertain);
    }

    /** Takes one such away. */
    void remove(long in, int clause, boolean isCertain) {
        int signal = signal(clause, isCertain);
        int at = 0;
        while (at < signals.length && !(signals[at] == signal && lanes[at] == in)) {
            at++;
        }
        if (at == signals.length) {
            throw new IllegalStateException("No clause " + clause + " at the term " + text);
        }
        int last = signals.length - 1;
        lanes[at] = lanes[last];
        signals[at] = signals[last];
        lanes = Arrays.copyOf(lanes, last);
        signals = Arrays.copyOf(signals, last);
    }

    /** Tells an article that this term stands in a lane of it. */
    void signal(int lane, Trial trial) {
        for (int i = 0; i < signals.length; i++) {
            if ((lanes[i] >>> lane & 1) != 0) {
                trial.signal(signals[i] >>> 1, (signals[i] & 1) != 0);
            }
        }
    }

    private static int signal(int clause, boolean isCertain) {
        return (clause << 1) | (isCertain ? 1 : 0);
    }
}
