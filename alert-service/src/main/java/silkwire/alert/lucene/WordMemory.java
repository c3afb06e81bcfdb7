package silkwire.alert.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.lucene.LanguageAnalyzers;

/**
 * Words of one language that were met in articles, so that each is analysed once and not in every article. Forgets all of them
 * where there are too many. Not thread-safe.
 */
final class WordMemory {
    private static final int MOST = 1 << 14;
    private static final int SPREAD = 0x9E3779B9;

    private final Analyzer cutting;
    private final Analyzer stemming;
    private final Analyzer exact;
    private @Nullable KnownWord[] table = new KnownWord[1 << 8];
    private int count;

    WordMemory(LanguageAnalysis language) {
        cutting = LanguageAnalyzers.cutting(language);
        stemming = LanguageAnalyzers.ofWord(language.ofArticles(Precision.STEMMED));
        exact = LanguageAnalyzers.ofWord(language.ofArticles(Precision.EXACT));
    }

    /** Cuts a text into its words. */
    Analyzer cutting() {
        return cutting;
    }

    /** The word of these letters. */
    KnownWord get(char[] letters, int length) {
        int hash = Terms.hash(letters, length);
        int at = place(letters, length, hash);
        KnownWord known = table[at];
        if (known != null) {
            return known;
        }
        String raw = new String(letters, 0, length);
        KnownWord word = new KnownWord(raw, read(stemming, raw), read(exact, raw));
        if (count == MOST) {
            table = new KnownWord[table.length];
            count = 0;
        } else if (count * 2 > table.length) {
            grow();
        }
        table[place(letters, length, hash)] = word;
        count++;
        return word;
    }

    private int place(char[] letters, int length, int hash) {
        int mask = table.length - 1;
        int spread = hash * SPREAD;
        int at = (spread ^ spread >>> 15) & mask;
        KnownWord word = table[at];
        while (word != null && !Terms.same(word.raw(), letters, length)) {
            at = (at + 1) & mask;
            word = table[at];
        }
        return at;
    }

    private void grow() {
        @Nullable KnownWord[] old = table;
        table = new KnownWord[2 * old.length];
        for (KnownWord word : old) {
            if (word != null) {
                char[] letters = word.raw().toCharArray();
                table[place(letters, letters.length, Terms.hash(letters, letters.length))] = word;
            }
        }
    }

    private static String read(Analyzer analyzer, String word) {
        try (TokenStream stream = analyzer.tokenStream("", word)) {
            CharTermAttribute text = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            if (!stream.incrementToken()) {
                throw new IllegalStateException("The analysis drops the word " + word);
            }
            String read = text.toString();
            if (stream.incrementToken()) {
                throw new IllegalStateException("The analysis makes several words of " + word);
            }
            stream.end();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
    }
}
