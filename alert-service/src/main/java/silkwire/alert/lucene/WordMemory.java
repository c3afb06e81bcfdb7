package silkwire.alert.lucene;

import org.apache.lucene.analysis.Analyzer;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.lucene.LanguageAnalyzers;
import silkwire.common.lucene.WordAnalysis;

/** Words of one language that were met in articles, so that each is analysed once and not in every article. */
final class WordMemory {
    private final Analyzer cutting;
    private final WordAnalysis stemming;
    private final WordAnalysis exact;
    private final WordMemories all;
    private WordTable recent = new WordTable();
    private WordTable earlier = new WordTable();

    /** One of {@code all}, which is told of each word that is added. */
    WordMemory(LanguageAnalysis language, WordMemories all) {
        this.all = all;
        cutting = LanguageAnalyzers.cutting(language);
        stemming = new WordAnalysis(language.ofArticles(Precision.STEMMED));
        exact = new WordAnalysis(language.ofArticles(Precision.EXACT));
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
                known = new KnownWord(letters, length, stemming.read(letters, length), exact.read(letters, length));
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
}
