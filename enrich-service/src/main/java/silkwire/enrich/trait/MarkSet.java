package silkwire.enrich.trait;

import java.util.Arrays;

/** Different marks, the first so many that come: what stands first in a news text matters most. */
final class MarkSet {
    private static final int MOST_NAMES = 36;
    private static final int MOST_FIGURES = 10;
    private static final int HASH_MASK = (1 << (Traits.MARK_BYTES * Byte.SIZE - Traits.KIND_BITS)) - 1;

    private final int[] marks = new int[MOST_NAMES + MOST_FIGURES];
    private int size;
    private int figures;

    /** Takes a name. */
    void addName(Trait kind, CharSequence name) {
        if (size - figures < MOST_NAMES) {
            add(kind, hash(name));
        }
    }

    /** Takes a number. */
    void addFigure(Trait kind, double number) {
        if (figures < MOST_FIGURES && add(kind, Double.hashCode(number) * 0x9E3779B9)) {
            figures++;
        }
    }

    private boolean add(Trait kind, int hash) {
        int mixed = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
        int mark = (((mixed >>> 7) & HASH_MASK) << Traits.KIND_BITS) | kind.code();
        for (int i = 0; i < size; i++) {
            if (marks[i] == mark) {
                return false;
            }
        }
        marks[size++] = mark;
        return true;
    }

    private static int hash(CharSequence name) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** All, in rising order. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(marks, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
