package silkwire.enrich.text;

import java.util.Arrays;

/**
 * A {@link Trie} while it grows: one open-addressed table of edges, and a chain of entries at each final state. An edge is
 * its state and character and, in the lowest {@value #STATE_BITS} bits, the state it leads to.
 */
final class TrieBuilder {
    private static final int STATES_PER_PATTERN = 4;
    private static final int STATE_BITS = 24;
    private static final int MOST_STATES = 1 << (STATE_BITS - 1);

    private long[] edges;
    private int used;
    private int states = 1;
    private int[] firstEntries;
    private byte[] endings;

    /** For about so many patterns. */
    TrieBuilder(int patterns) {
        int expected = Math.max(1 << 8, Integer.highestOneBit(patterns * STATES_PER_PATTERN));
        edges = new long[2 * expected];
        firstEntries = new int[expected];
        endings = new byte[expected];
        firstEntries[Trie.ROOT] = Trie.NONE;
    }

    private int next(int state, char c) {
        long key = key(state, c);
        int mask = edges.length - 1;
        for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
            long edge = edges[slot];
            if (edge >>> STATE_BITS == key) {
                return target(edge);
            }
            if (edge == 0) {
                return Trie.NONE;
            }
        }
    }

    /** The first entry that ends in {@code state}, or {@link Trie#NONE}. */
    int firstEntry(int state) {
        return firstEntries[state];
    }

    /** Which endings may follow a stem that ends in {@code state}, as bits of {@link Ending}. */
    int endings(int state) {
        return endings[state];
    }

    /** How many states there are. */
    int states() {
        return states;
    }

    /** The state an edge leads to. */
    static int target(long edge) {
        return (int) edge & ((1 << STATE_BITS) - 1);
    }

    /** The state an edge comes from. */
    static int source(long edge) {
        return (int) (edge >>> (STATE_BITS + Character.SIZE));
    }

    /** The character of an edge. */
    static char label(long edge) {
        return (char) (edge >>> STATE_BITS);
    }

    /** All edges by the states they come from, then by character. */
    long[] edges() {
        long[] sorted = Arrays.stream(edges).filter(edge -> edge != 0).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The state after {@code c}, which is made where there is none. */
    int extend(int state, char c) {
        endings[state] |= (byte) Ending.bitOf(c);
        int next = next(state, c);
        return next == Trie.NONE ? add(state, c) : next;
    }

    void setFirstEntry(int state, int entry) {
        firstEntries[state] = entry;
    }

    private int add(int state, char c) {
        if (states == MOST_STATES) {
            throw new IllegalStateException("A trie has at most " + MOST_STATES + " states");
        }
        if (used * 2 > edges.length) {
            grow();
        }
        if (states == firstEntries.length) {
            firstEntries = Arrays.copyOf(firstEntries, states * 2);
            endings = Arrays.copyOf(endings, states * 2);
        }
        firstEntries[states] = Trie.NONE;
        put(key(state, c) << STATE_BITS | states);
        used++;
        return states++;
    }

    private void put(long edge) {
        int mask = edges.length - 1;
        int slot = slot(edge >>> STATE_BITS, mask);
        while (edges[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = edge;
    }

    private void grow() {
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                put(edge);
            }
        }
    }

    private static long key(int state, char c) {
        return ((long) state << Character.SIZE) | c;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
