package silkwire.alert.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.lucene.LanguageAnalyzers;

/** Words of one language that were met in articles, so that each is analysed once and not in every article. */
final class WordMemory {
    private final Analyzer cutting;
    private final Analyzer stemming;
    private final Analyzer exact;
    private final WordMemories all;
    private WordTable recent = new WordTable();
    private WordTable earlier = new WordTable();

    /** One of {@code all}, which is told of each word that is added. */
    WordMemory(LanguageAnalysis language, WordMemories all) {
        this.all = all;
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
        KnownWord known = recent.find(letters, length, hash);
        if (known == null) {
            known = earlier.find(letters, length, hash);
            if (known == null) {
                String raw = new String(letters, 0, length);
                known = new KnownWord(raw.toCharArray(), read(stemming, raw), read(exact, raw));
            }
            recent.add(known, hash);
            all.added();
        }
        return known;
    }

    /** Forgets what was not met since the last time. */
    void age() {
        earlier = recent;
        recent = new WordTable();
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
