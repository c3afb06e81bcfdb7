package silkwire.enrich.hash;

import java.util.Arrays;

/**
 * Numbers hashes from 0 in the order in which they were added; open addressing with linear probing, at most half full. A
 * slot holds the hash and its number in one {@code long}, so that a look-up waits for one line of the cache, not two.
 */
public final class HashIndex {
    /** What {@link #find} answers for a hash that was not added. */
    public static final int ABSENT = -1;

    private static final int LEAST = 64;

    private int[] hashes;
    private long[] slots;
    private int size;

    /** An empty one that holds {@code expected} hashes before it grows. */
    public HashIndex(int expected) {
        hashes = new int[Math.max(LEAST, expected)];
        slots = new long[Integer.highestOneBit(hashes.length) * 4];
    }

    /** The hashes, which differ from one another, each under its place. */
    public static HashIndex of(int[] hashes) {
        HashIndex index = new HashIndex(hashes.length);
        for (int hash : hashes) {
            index.add(hash);
        }
        return index;
    }

    /** How many hashes there are. */
    public int size() {
        return size;
    }

    /** The hash with this number. */
    public int hash(int number) {
        return hashes[number];
    }

    /** The number of {@code hash}, or {@link #ABSENT}. */
    public int find(int hash) {
        return (int) slots[slotOf(hash)] - 1;
    }

    /** The number of {@code hash}, a new one if it had none. */
    public int add(int hash) {
        int slot = slotOf(hash);
        if (slots[slot] == 0) {
            if (size == hashes.length) {
                grow();
                slot = slotOf(hash);
            }
            hashes[size++] = hash;
            slots[slot] = entry(hash, size);
        }
        return (int) slots[slot] - 1;
    }

    private int slotOf(int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new long[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slotOf(hashes[number])] = entry(hashes[number], number + 1);
        }
    }

    private static long entry(int hash, int place) {
        return (long) hash << Integer.SIZE | place;
    }
}
