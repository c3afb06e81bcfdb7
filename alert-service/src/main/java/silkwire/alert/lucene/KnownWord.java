package silkwire.alert.lucene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word as it stands in articles of one language, what the analysis makes of it, and the terms that rules have for that.
 */
final class KnownWord {
    private static final Term[] NONE = {};

    private final char[] raw;
    private final String stemmed;
    private final String exact;
    private long version = -1;
    private @Nullable Term stemmedTerm;
    private @Nullable Term exactTerm;
    private Term[] prefixTerms = NONE;

    KnownWord(char[] letters, int length, String stemmed, String exact) {
        this.raw = Arrays.copyOf(letters, length);
        this.stemmed = stemmed;
        this.exact = exact.equals(stemmed) ? stemmed : exact;
    }

    /** Whether it has these letters. */
    boolean is(char[] letters, int length) {
        return Arrays.equals(raw, 0, raw.length, letters, 0, length);
    }

    /** Looks the terms up again where rules changed since. */
    void refresh(Signals signals) {
        if (version != signals.version()) {
            stemmedTerm = signals.words().find(stemmed);
            exactTerm = signals.words().find(exact);
            prefixTerms = signals.prefixesOf(exact).toArray(Term[]::new);
            version = signals.version();
        }
    }

    @Nullable Term stemmedTerm() {
        return stemmedTerm;
    }

    @Nullable Term exactTerm() {
        return exactTerm;
    }

    /** The beginnings of the exact word that rules ask for. */
    Term[] prefixTerms() {
        return prefixTerms;
    }
}
