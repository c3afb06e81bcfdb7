package silkwire.enrich.text;

import java.util.Arrays;

/** A trie over characters: one open-addressed table of edges, and a chain of entries at each final state. */
final class Trie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int STATES_PER_PATTERN = 4;

    private long[] edges;
    private int[] targets;
    private int used;
    private int states = 1;
    private int[] firstEntries;
    private byte[] endings;

    /** For about so many patterns. */
    Trie(int patterns) {
        int expected = Math.max(1 << 8, Integer.highestOneBit(patterns * STATES_PER_PATTERN));
        edges = new long[2 * expected];
        targets = new int[2 * expected];
        firstEntries = new int[expected];
        endings = new byte[expected];
        firstEntries[ROOT] = NONE;
    }

    /** The state after {@code c}, or {@link #NONE}. */
    int next(int state, char c) {
        long key = key(state, c);
        int mask = edges.length - 1;
        for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
            if (edges[slot] == key) {
                return targets[slot];
            }
            if (edges[slot] == 0) {
                return NONE;
            }
        }
    }

    /** The first entry that ends in {@code state}, or {@link #NONE}. */
    int firstEntry(int state) {
        return firstEntries[state];
    }

    /** Which endings may follow a stem that ends in {@code state}, as bits of {@link Ending}. */
    int endings(int state) {
        return endings[state];
    }

    int extend(int state, char c) {
        endings[state] |= (byte) Ending.bitOf(c);
        int next = next(state, c);
        return next == NONE ? add(state, c) : next;
    }

    void setFirstEntry(int state, int entry) {
        firstEntries[state] = entry;
    }

    private int add(int state, char c) {
        if (used * 2 > edges.length) {
            grow();
        }
        if (states == firstEntries.length) {
            firstEntries = Arrays.copyOf(firstEntries, states * 2);
            endings = Arrays.copyOf(endings, states * 2);
        }
        firstEntries[states] = NONE;
        put(key(state, c), states);
        used++;
        return states++;
    }

    private void put(long key, int target) {
        int mask = edges.length - 1;
        int slot = slot(key, mask);
        while (edges[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
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
