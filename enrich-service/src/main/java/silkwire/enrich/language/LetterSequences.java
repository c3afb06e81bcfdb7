package silkwire.enrich.language;

import java.util.Arrays;

/**
 * What a model knows of a text: hashes of its sequences of one to four letters within words, and of longer words whole. They
 * are made word by word, as far as they are asked for.
 */
final class LetterSequences {
    private static final int LONGEST = 4;
    private static final int WORD = 31;
    private static final int FIRST = 512;

    private final Letters letters;
    private final int shortest;
    private int[] hashes = new int[FIRST];
    private int count;
    private int begin;

    /** All of these letters. */
    LetterSequences(Letters letters) {
        this(letters, 1);
    }

    /** Those of at least {@code shortest} letters. */
    LetterSequences(Letters letters, int shortest) {
        this.letters = letters;
        this.shortest = shortest;
    }

    /** The hashes of all sequences, as often as they occur. */
    static int[] of(Letters letters) {
        LetterSequences sequences = new LetterSequences(letters);
        int count = sequences.upTo(Integer.MAX_VALUE);
        return Arrays.copyOf(sequences.hashes, count);
    }

    /** Makes sequences until there are as many as {@code wanted}, and answers how many of these there are. */
    int upTo(int wanted) {
        while (count < wanted && begin < letters.length() - 1) {
            int end = letters.wordEnd(begin);
            int most = count + (end - begin + 1) * (LONGEST + 1);
            if (most > hashes.length) {
                hashes = Arrays.copyOf(hashes, Math.max(most, 2 * hashes.length));
            }
            read(begin, end);
            begin = end;
        }
        return Math.min(count, wanted);
    }

    /** The hash of a sequence that was made. */
    int hash(int sequence) {
        return hashes[sequence];
    }

    /** A word with the blank before it, at {@code begin}, and the blank after it, at {@code end}. */
    private void read(int begin, int end) {
        for (int i = begin; i < end; i++) {
            int hash = 0;
            for (int length = 1; length <= LONGEST && i + length <= end + 1; length++) {
                hash = extend(hash, letters.at(i + length - 1));
                if (length >= shortest && (length > 1 || i > begin)) {
                    hashes[count++] = finish(hash, length);
                }
            }
        }
        if (end - begin >= LONGEST) {
            int hash = 0;
            for (int i = begin; i <= end; i++) {
                hash = extend(hash, letters.at(i));
            }
            hashes[count++] = finish(hash, WORD);
        }
    }

    private static int extend(int hash, char c) {
        return hash * 0x01000193 + c + 1;
    }

    private static int finish(int hash, int length) {
        int mixed = (hash ^ (length * 0x9E3779B9)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 15)) * 0x2C1B3C6D;
        return mixed ^ (mixed >>> 13);
    }
}
