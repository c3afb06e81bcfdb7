package silkwire.common.folding;

import java.util.Arrays;

/** Folded characters as they grow, each with the offset it came from; separators collapse into one. */
public final class FoldedBuffer {
    private char[] characters;
    private int[] origins;
    private int length;
    private char pending = Folding.DROPPED;

    /** Room for about this many characters. */
    public FoldedBuffer(int expected) {
        characters = new char[expected + 8];
        origins = new int[expected + 8];
    }

    /** Remembers that a word ended; a line feed (a sentence ended) outweighs a blank. */
    public void separate(char separator) {
        if (length > 0 && pending != '\n') {
            pending = separator;
        }
    }

    /** Appends a folded character; answers whether a separator went before it. */
    public boolean append(char c, int origin) {
        boolean separated = pending != Folding.DROPPED;
        if (length + 2 > characters.length) {
            characters = Arrays.copyOf(characters, characters.length * 2);
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        if (separated) {
            origins[length] = origin;
            characters[length++] = pending;
            pending = Folding.DROPPED;
        }
        origins[length] = origin;
        characters[length++] = c;
        return separated;
    }

    /** The characters; those from the length on mean nothing. */
    public char[] characters() {
        return characters;
    }

    /** The offset each character came from. */
    public int[] origins() {
        return origins;
    }

    /** How many characters there are. */
    public int length() {
        return length;
    }
}
