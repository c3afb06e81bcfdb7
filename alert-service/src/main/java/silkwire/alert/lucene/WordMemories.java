package silkwire.alert.lucene;

import java.util.HashMap;
import java.util.Map;
import silkwire.common.analysis.LanguageAnalysis;

/**
 * The words of all languages that were met in articles. Where there are too many it forgets those that were not met for the
 * longest time, whatever their language. Not thread-safe.
 */
final class WordMemories {
    /**
     * Of those that were met since some were forgotten last; as many were met before. A thousand articles in twelve languages
     * have 120,000 different words, of which each takes some 200 bytes.
     */
    private static final int MOST = 1 << 17;

    private final Map<String, WordMemory> memories = new HashMap<>();
    private int count;

    /** The words of a language. */
    WordMemory of(LanguageAnalysis language) {
        return memories.computeIfAbsent(language.language(), code -> new WordMemory(language, this));
    }

    /** A word was added to one of them. */
    void added() {
        count++;
        if (count == MOST) {
            count = 0;
            memories.values().forEach(WordMemory::age);
        }
    }
}
