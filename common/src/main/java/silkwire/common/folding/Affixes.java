package silkwire.common.folding;

import java.util.Arrays;

/** A set of folded endings that is asked about stretches of a text without making strings. */
public final class Affixes {
    private final char[][] slots;
    private final int longest;

    /** These endings. */
    public Affixes(Iterable<String> endings) {
        int count = 0;
        int letters = 0;
        for (String ending : endings) {
            count++;
            letters = Math.max(letters, ending.length());
        }
        longest = letters;
        slots = new char[Integer.highestOneBit(Math.max(1, count)) << 2][];
        endings.forEach(ending -> put(ending.toCharArray()));
    }

    /** Letters of the longest. */
    public int longest() {
        return longest;
    }

    /** Whether the letters from {@code start} to {@code end} are one of them. */
    public boolean contains(char[] letters, int start, int end) {
        if (end - start > longest) {
            return false;
        }
        int mask = slots.length - 1;
        for (int slot = hash(letters, start, end) & mask; slots[slot] != null; slot = (slot + 1) & mask) {
            if (Arrays.equals(slots[slot], 0, slots[slot].length, letters, start, end)) {
                return true;
            }
        }
        return false;
    }

    private void put(char[] ending) {
        int mask = slots.length - 1;
        int slot = hash(ending, 0, ending.length) & mask;
        while (slots[slot] != null && !Arrays.equals(slots[slot], ending)) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ending;
    }

    private static int hash(char[] letters, int start, int end) {
        int hash = 7;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + letters[i];
        }
        return hash ^ (hash >>> 15);
    }
}
