package silkwire.enrich.story;

import java.util.Arrays;

/** Rows that were met in one search, each of them once, and how often. */
final class Candidates {
    private static final int ROW_BITS = 20;
    private static final int MOST = 1024;
    private static final int MOST_TIMES = 64;

    private final int[] numbers = new int[4 * MOST];
    private final long[] found = new long[MOST];
    private final byte[] times = new byte[MOST];
    private int size;

    void clear() {
        Arrays.fill(numbers, 0);
        size = 0;
    }

    /** Meets every row of a segment that is noted under a key. */
    void addAll(int segment, KeyTable keys, int key) {
        for (int place = keys.find(key); place >= 0; place = keys.findAfter(key, place)) {
            add(segment, keys.rowAt(place));
        }
    }

    /** Meets a row; when there are too many, no new ones. */
    private void add(int segment, int row) {
        long candidate = ((long) segment << ROW_BITS) | row;
        int mask = numbers.length - 1;
        int slot = (int) ((candidate * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (numbers[slot] != 0 && found[numbers[slot] - 1] != candidate) {
            slot = (slot + 1) & mask;
        }
        if (numbers[slot] != 0) {
            int number = numbers[slot] - 1;
            times[number] = (byte) Math.min(MOST_TIMES - 1, times[number] + 1);
        } else if (size < MOST) {
            found[size] = candidate;
            times[size] = 1;
            numbers[slot] = ++size;
        }
    }

    /** Forgets all but those met most often, of those met as often the first. */
    void keepMostMet(int most) {
        if (size <= most) {
            return;
        }
        int[] met = new int[MOST_TIMES];
        for (int i = 0; i < size; i++) {
            met[times[i]]++;
        }
        int least = MOST_TIMES - 1;
        int more = 0;
        while (more + met[least] <= most) {
            more += met[least--];
        }
        int asOften = most - more;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean isKept = times[i] > least || (times[i] == least && asOften-- > 0);
            found[kept] = isKept ? found[i] : found[kept];
            kept += isKept ? 1 : 0;
        }
        size = kept;
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
