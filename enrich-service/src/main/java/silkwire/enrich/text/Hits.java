package silkwire.enrich.text;

import java.util.Arrays;

/** What a {@link Lexicon} found in a document, in the order of the text, in primitive arrays. */
public final class Hits {
    private int[] payloads = new int[64];
    private int[] firstTokens = new int[64];
    private int[] lastTokens = new int[64];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] alternatives = new int[16];
    private int[] alternativesEnds = new int[64];
    private int alternativesSize;
    private int size;

    /** An empty list. */
    public Hits() {}

    void add(int payload, int firstToken, int lastToken, int begin, int end) {
        if (size == payloads.length) {
            payloads = Arrays.copyOf(payloads, size * 2);
            firstTokens = Arrays.copyOf(firstTokens, size * 2);
            lastTokens = Arrays.copyOf(lastTokens, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            alternativesEnds = Arrays.copyOf(alternativesEnds, size * 2);
        }
        payloads[size] = payload;
        firstTokens[size] = firstToken;
        lastTokens[size] = lastToken;
        begins[size] = begin;
        ends[size] = end;
        alternativesEnds[size++] = alternativesSize;
    }

    /** Adds what else the last hit may stand for, once. */
    void addAlternative(int payload) {
        int hit = size - 1;
        if (payload == payloads[hit]) {
            return;
        }
        for (int i = 0; i < alternatives(hit); i++) {
            if (alternative(hit, i) == payload) {
                return;
            }
        }
        if (alternativesSize == alternatives.length) {
            alternatives = Arrays.copyOf(alternatives, alternativesSize * 2);
        }
        alternatives[alternativesSize++] = payload;
        alternativesEnds[hit] = alternativesSize;
    }

    /**
     * These and the {@code others} of the same document: of two that overlap the first, of two that begin
     * together the longer.
     */
    public Hits joined(Hits others) {
        Hits joined = new Hits();
        int own = 0;
        int other = 0;
        while (own < size || other < others.size) {
            boolean isOwn = other == others.size || (own < size && precedes(own, others, other));
            Hits from = isOwn ? this : others;
            int hit = isOwn ? own++ : other++;
            if (joined.size == 0 || from.firstTokens[hit] > joined.lastTokens[joined.size - 1]) {
                joined.add(from, hit);
            }
        }
        return joined;
    }

    private boolean precedes(int hit, Hits others, int other) {
        return firstTokens[hit] < others.firstTokens[other]
                || (firstTokens[hit] == others.firstTokens[other] && ends[hit] >= others.ends[other]);
    }

    private void add(Hits from, int hit) {
        add(from.payloads[hit], from.firstTokens[hit], from.lastTokens[hit], from.begins[hit], from.ends[hit]);
        for (int i = 0; i < from.alternatives(hit); i++) {
            addAlternative(from.alternative(hit, i));
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** What the pattern stands for. */
    public int payload(int hit) {
        return payloads[hit];
    }

    /** How many other patterns matched the very same words. */
    public int alternatives(int hit) {
        return alternativesEnds[hit] - firstAlternative(hit);
    }

    /** What one of those stands for. */
    public int alternative(int hit, int index) {
        return alternatives[firstAlternative(hit) + index];
    }

    private int firstAlternative(int hit) {
        return hit == 0 ? 0 : alternativesEnds[hit - 1];
    }

    /** The first token. */
    public int firstToken(int hit) {
        return firstTokens[hit];
    }

    /** The last token. */
    public int lastToken(int hit) {
        return lastTokens[hit];
    }

    /** Where the name begins in {@link Document#text()}, clitics and context left out. */
    public int begin(int hit) {
        return begins[hit];
    }

    /** Where the name ends in {@link Document#text()}. */
    public int end(int hit) {
        return ends[hit];
    }
}
