package silkwire.enrich.text;

import java.util.Arrays;

/** The tokens of a text as they are read: their bounds, sentence, clause and hashes. */
final class TokenBuffer {
    private static final int PRIME = 0x01000193;

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] sentences = new int[256];
    private int[] clauses = new int[256];
    private int[] words = new int[256];
    private int[] shortBeginnings = new int[256];
    private int[] longBeginnings = new int[256];
    private int size;

    int size() {
        return size;
    }

    /** Begins a token at a folded character. */
    void open(int start, int sentence, int clause) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        sentences[size] = sentence;
        clauses[size] = clause;
        words[size++] = Document.EMPTY_HASH;
    }

    /** Adds a letter to the token begun last, which now ends at {@code end}. */
    void letter(char folded, int end) {
        int token = size - 1;
        int letters = end - starts[token];
        ends[token] = end;
        words[token] = words[token] * PRIME + folded;
        if (letters <= Document.LONG_BEGINNING) {
            longBeginnings[token] = words[token];
            if (letters <= Document.SHORT_BEGINNING) {
                shortBeginnings[token] = words[token];
            }
        }
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Document.Tokens tokens(boolean[] skipped) {
        return new Document.Tokens(
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(sentences, size),
                Arrays.copyOf(clauses, size),
                new Document.Hashes(
                        Arrays.copyOf(words, size),
                        Arrays.copyOf(shortBeginnings, size),
                        Arrays.copyOf(longBeginnings, size)),
                skipped);
    }

    private void grow() {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        sentences = Arrays.copyOf(sentences, room);
        clauses = Arrays.copyOf(clauses, room);
        words = Arrays.copyOf(words, room);
        shortBeginnings = Arrays.copyOf(shortBeginnings, room);
        longBeginnings = Arrays.copyOf(longBeginnings, room);
    }
}
