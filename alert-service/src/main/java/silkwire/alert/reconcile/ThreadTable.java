package silkwire.alert.reconcile;

import java.util.function.IntPredicate;

/**
 * A number, not 0, for each of very many threads. A thread is known by 64 bits of a digest: a million of them take at most 48
 * MB, and among ten million any two are taken for one with a likelihood of one in 370,000.
 */
final class ThreadTable {
    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private int[] values = new int[FIRST];
    private int size;

    /** The number of a thread; 0 where it is not known. */
    int get(long key) {
        return values[place(key)];
    }

    void put(long key, int value) {
        int place = place(key);
        if (values[place] == 0) {
            size++;
        }
        keys[place] = key;
        values[place] = value;
        if (size * 2 > keys.length) {
            keep(any -> true, keys.length * 2);
        }
    }

    /** Forgets all others. */
    void keep(IntPredicate kept) {
        keep(kept, keys.length);
    }

    int size() {
        return size;
    }

    private void keep(IntPredicate kept, int room) {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[room];
        values = new int[room];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0 && kept.test(oldValues[i])) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
                size++;
            }
        }
    }

    /** Where the key stands, or would stand. */
    private int place(long key) {
        int place = Long.hashCode(key) & (keys.length - 1);
        while (values[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }
}
