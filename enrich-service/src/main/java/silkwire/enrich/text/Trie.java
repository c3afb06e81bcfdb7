package silkwire.enrich.text;

/**
 * A trie over characters, packed so that a walk touches few lines of memory: states are numbered so that the first child
 * of a state is the next one. A walk along a word without forks reads neighbouring numbers; only other children stand in an
 * open-addressed table, an edge as its state, its character and the state it leads to.
 */
final class Trie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int ENDINGS = Character.SIZE;
    private static final int ENDINGS_MASK = 0x7F;
    private static final int HAS_CHILD = 1 << 23;
    private static final int FORKS = 1 << 24;
    private static final int STATE_BITS = 24;
    private static final int STATE_MASK = (1 << STATE_BITS) - 1;

    /** Of each state the character that leads to it, the endings that may follow, whether it has a child, and others. */
    private final int[] nodes;

    private final int[] firstEntries;
    private final long[] forks;

    /** The same trie as {@code builder}'s. */
    Trie(TrieBuilder builder) {
        nodes = new int[builder.states()];
        firstEntries = new int[builder.states()];
        long[] edges = builder.edges();
        int[] firstEdges = firstEdges(edges, builder.states());
        int forking = 0;
        for (int state = 0; state < builder.states(); state++) {
            forking += Math.max(0, firstEdges[state + 1] - firstEdges[state] - 1);
        }
        forks = new long[Integer.highestOneBit(forking + 1) * 4];
        pack(builder, edges, firstEdges);
    }

    private static int[] firstEdges(long[] edges, int states) {
        int[] first = new int[states + 1];
        for (long edge : edges) {
            first[TrieBuilder.source(edge) + 1]++;
        }
        for (int state = 0; state < states; state++) {
            first[state + 1] += first[state];
        }
        return first;
    }

    /** Numbers the states depth first; what is still to be visited waits as edge and the new number of its source. */
    private void pack(TrieBuilder builder, long[] edges, int[] firstEdges) {
        int[] waiting = new int[edges.length + 1];
        int[] sources = new int[edges.length + 1];
        int size = 0;
        int number = 0;
        int state = ROOT;
        while (true) {
            firstEntries[number] = builder.firstEntry(state);
            nodes[number] |= builder.endings(state) << ENDINGS;
            int children = firstEdges[state + 1] - firstEdges[state];
            nodes[number] |= (children > 0 ? HAS_CHILD : 0) | (children > 1 ? FORKS : 0);
            for (int edge = firstEdges[state + 1] - 1; edge >= firstEdges[state]; edge--) {
                waiting[size] = edge;
                sources[size++] = number;
            }
            if (size == 0) {
                return;
            }
            long edge = edges[waiting[--size]];
            number++;
            nodes[number] = TrieBuilder.label(edge);
            if (sources[size] != number - 1) {
                fork(key(sources[size], TrieBuilder.label(edge)), number);
            }
            state = TrieBuilder.target(edge);
        }
    }

    private void fork(long key, int target) {
        int mask = forks.length - 1;
        int slot = slot(key, mask);
        while (forks[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        forks[slot] = key << STATE_BITS | target;
    }

    /** The state after {@code c}, or {@link #NONE}. */
    int next(int state, char c) {
        int node = nodes[state];
        if ((node & HAS_CHILD) != 0 && (char) nodes[state + 1] == c) {
            return state + 1;
        }
        return (node & FORKS) == 0 ? NONE : forked(key(state, c));
    }

    private int forked(long key) {
        int mask = forks.length - 1;
        for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
            long edge = forks[slot];
            if (edge >>> STATE_BITS == key) {
                return (int) edge & STATE_MASK;
            }
            if (edge == 0) {
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
        return nodes[state] >>> ENDINGS & ENDINGS_MASK;
    }

    private static long key(int state, char c) {
        return ((long) state << Character.SIZE) | c;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
