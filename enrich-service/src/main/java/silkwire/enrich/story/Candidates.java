package silkwire.enrich.story;

import java.util.Arrays;

/** Rows that were met in one search, each of them once. */
final class Candidates {
    private static final int ROW_BITS = 20;
    private static final int MOST = 1024;

    private final long[] seen = new long[4 * MOST];
    private final long[] found = new long[MOST];
    private int size;

    void clear() {
        Arrays.fill(seen, 0, seen.length, 0);
        size = 0;
    }

    /** Takes a row of a segment, unless it was met before or there are too many. */
    void add(int segment, int row) {
        long candidate = ((long) segment << ROW_BITS) | row;
        int mask = seen.length - 1;
        int slot = (int) ((candidate * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (seen[slot] != 0 && seen[slot] != candidate + 1) {
            slot = (slot + 1) & mask;
        }
        if (seen[slot] == 0 && size < MOST) {
            seen[slot] = candidate + 1;
            found[size++] = candidate;
        }
    }

    int size() {
        return size;
    }

    int segment(int number) {
        return (int) (found[number] >>> ROW_BITS);
    }

    int row(int number) {
        return (int) (found[number] & ((1 << ROW_BITS) - 1));
    }
}
