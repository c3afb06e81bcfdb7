package silkwire.alert.lucene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in an article the terms stand that rules ask for: by term and lane, in the order of the text. */
final class ArticleTerms {
    /** No occurrence. */
    static final int NONE = -1;

    private static final int FIRST_SLOTS = 1 << 10;
    private static final int FIRST_OCCURRENCES = 1 << 10;
    private static final int SPREAD = 0x9E3779B9;
    private static final int MARK_BITS = 13;

    private @Nullable Term[] slotTerms = new Term[FIRST_SLOTS];
    private int[] slotLanes = new int[FIRST_SLOTS];
    private int[] firsts = new int[FIRST_SLOTS];
    private int[] lasts = new int[FIRST_SLOTS];
    private int slotCount;

    private int[] positions = new int[FIRST_OCCURRENCES];
    private int[] starts = new int[FIRST_OCCURRENCES];
    private int[] ends = new int[FIRST_OCCURRENCES];
    private int[] nexts = new int[FIRST_OCCURRENCES];
    private int count;

    private long lanes;

    /** A bit for each term that stands in some lane, by its hash. */
    private final long[] marks = new long[1 << (MARK_BITS - 6)];

    /** Adds an occurrence behind those before it in its lane; true where the term is the first such in the lane. */
    boolean add(Term term, int lane, int position, int start, int end) {
        if (slotCount * 2 > slotTerms.length) {
            growSlots();
        }
        int occurrence = occurrence(position, start, end);
        lanes |= 1L << lane;
        int slot = slot(term, lane);
        if (slotTerms[slot] == null) {
            slotTerms[slot] = term;
            slotLanes[slot] = lane;
            firsts[slot] = occurrence;
            lasts[slot] = occurrence;
            int mark = mark(term.hash());
            marks[mark >>> 6] |= 1L << mark;
            slotCount++;
            return true;
        }
        nexts[lasts[slot]] = occurrence;
        lasts[slot] = occurrence;
        return false;
    }

    private int occurrence(int position, int start, int end) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            nexts = Arrays.copyOf(nexts, 2 * count);
        }
        positions[count] = position;
        starts[count] = start;
        ends[count] = end;
        nexts[count] = NONE;
        return count++;
    }

    /** The lanes in which any of the terms stands. */
    long lanes() {
        return lanes;
    }

    /** Whether a term of this hash may stand somewhere; mostly right where it says so, always where it says no. */
    boolean mayHave(int hash) {
        int mark = mark(hash);
        return (marks[mark >>> 6] >>> mark & 1) != 0;
    }

    private static int mark(int hash) {
        return (hash * SPREAD) >>> (Integer.SIZE - MARK_BITS);
    }

    /** The first occurrence of a term in a lane. */
    int first(Term term, int lane) {
        int slot = slot(term, lane);
        return slotTerms[slot] == null ? NONE : firsts[slot];
    }

    /** The next occurrence of the same term in the same lane. */
    int next(int occurrence) {
        return nexts[occurrence];
    }

    int position(int occurrence) {
        return positions[occurrence];
    }

    int start(int occurrence) {
        return starts[occurrence];
    }

    int end(int occurrence) {
        return ends[occurrence];
    }

    /** Whether the terms of a sequence stand side by side somewhere. */
    boolean stands(Sequence sequence) {
        for (long left = lanes & sequence.lanes(); left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            if (hasAll(sequence, lane) && new SequenceCursor(sequence, this, lane).next()) {
                return true;
            }
        }
        return false;
    }

    /** Mostly one is missing, and there is nothing to compare. */
    private boolean hasAll(Sequence sequence, int lane) {
        for (int i = sequence.length() - 1; i >= 0; i--) {
            if (first(sequence.term(i), lane) == NONE) {
                return false;
            }
        }
        return true;
    }

    /** Adds every place where the terms of a sequence stand side by side. */
    void find(Sequence sequence, TextPlaces places) {
        for (long left = lanes & sequence.lanes(); left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            if (hasAll(sequence, lane)) {
                SequenceCursor cursor = new SequenceCursor(sequence, this, lane);
                while (cursor.next()) {
                    places.add(Lanes.field(lane), cursor.start(), cursor.end());
                }
            }
        }
    }

    /** Adds every place where a term stands in one of these lanes. */
    void find(Term term, long in, TextPlaces places) {
        for (long left = lanes & in; left != 0; left &= left - 1) {
            int lane = Long.numberOfTrailingZeros(left);
            for (int at = first(term, lane); at != NONE; at = nexts[at]) {
                places.add(Lanes.field(lane), starts[at], ends[at]);
            }
        }
    }

    /** The slot of a term in a lane, or the free one where it would be. */
    private int slot(Term term, int lane) {
        int mask = slotTerms.length - 1;
        int hash = (term.hash() * Long.SIZE + lane) * SPREAD;
        int at = (hash ^ hash >>> 15) & mask;
        while (slotTerms[at] != null && !(slotLanes[at] == lane && term.equals(slotTerms[at]))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void growSlots() {
        @Nullable Term[] oldTerms = slotTerms;
        int[] oldLanes = slotLanes;
        int[] oldFirsts = firsts;
        int[] oldLasts = lasts;
        int size = 2 * oldTerms.length;
        slotTerms = new Term[size];
        slotLanes = new int[size];
        firsts = new int[size];
        lasts = new int[size];
        for (int i = 0; i < oldTerms.length; i++) {
            Term term = oldTerms[i];
            if (term != null) {
                int slot = slot(term, oldLanes[i]);
                slotTerms[slot] = term;
                slotLanes[slot] = oldLanes[i];
                firsts[slot] = oldFirsts[i];
                lasts[slot] = oldLasts[i];
            }
        }
    }
}
