package silkwire.enrich.story;

/**
 * Leads from keys to rows: one open-addressed table of numbers that never grows. A place holds a row and twelve bits of the
 * key, so that a foreign key is told without a look at the row.
 *
 * <p>Of one key only so many rows are noted, the first: the oldest copies lead to the story as well as all of them, and words
 * that stand in every text of an agency lead nowhere.
 */
final class KeyTable {
    /** The highest number of a row, and one more than there can be of them. */
    static final int MOST_ROWS = (1 << 20) - 1;

    private static final int ROW_BITS = 20;

    private final int mostOfAKey;
    private final int[] table;

    /** For so many keys; a third as many places again. */
    KeyTable(int keys, int mostOfAKey) {
        this.table = new int[keys / 3 * 4 + 1];
        this.mostOfAKey = mostOfAKey;
    }

    /** How many bytes a full table has for each key. */
    static double bytesPerKey() {
        return Integer.BYTES * 4.0 / 3;
    }

    void note(int key, int row) {
        int noted = 0;
        int slot = home(key);
        while (table[slot] != 0) {
            noted += isOf(key, table[slot]) ? 1 : 0;
            slot = next(slot);
        }
        if (noted < mostOfAKey) {
            table[slot] = (key << ROW_BITS) | (row + 1);
        }
    }

    /** The first place where a row of this key stands, or −1. */
    int find(int key) {
        return seek(key, home(key));
    }

    /** The next place, after {@code place}, where a row of this key stands, or −1. */
    int findAfter(int key, int place) {
        return seek(key, next(place));
    }

    /** The row noted at a place. */
    int rowAt(int place) {
        return (table[place] & MOST_ROWS) - 1;
    }

    private int seek(int key, int from) {
        for (int slot = from; table[slot] != 0; slot = next(slot)) {
            if (isOf(key, table[slot])) {
                return slot;
            }
        }
        return -1;
    }

    private static boolean isOf(int key, int noted) {
        return (noted >>> ROW_BITS) == (key & (-1 >>> ROW_BITS));
    }

    private int home(int key) {
        return (int) ((Integer.toUnsignedLong(key) * table.length) >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == table.length ? 0 : slot + 1;
    }
}
