package silkwire.alert.lucene;

import java.util.Arrays;

/** A term that some rule asks for, and the sequences of terms that are found by it. */
final class Term {
    private static final Sequence[] NONE = {};

    private final String text;
    private Sequence[] sequences = NONE;
    private int holders;

    Term(String text) {
        this.text = text;
    }

    String text() {
        return text;
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
        return sequences.length;
    }

    void add(Sequence sequence) {
        sequences = Arrays.copyOf(sequences, sequences.length + 1);
        sequences[sequences.length - 1] = sequence;
    }

    void remove(Sequence sequence) {
        sequences =
                Arrays.stream(sequences).filter(each -> !each.equals(sequence)).toArray(Sequence[]::new);
    }

    /** Tells an article that this term stands in a lane of it. */
    void signal(int lane, Trial trial) {
        for (Sequence sequence : sequences) {
            if (sequence.isIn(lane)) {
                trial.signal(sequence.clause(), sequence.isSingle());
            }
        }
    }
}
