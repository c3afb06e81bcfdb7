package silkwire.bench.evaluation;

import java.util.Optional;

/** The language that should be found in a sentence. */
interface ExpectedLanguage {
    /**
     * BCP 47, {@code und} for a language that is not claimed; empty where the sentence judges nothing.
     *
     * @param flores the language as FLORES calls it
     * @param number of the sentence within that language, from 0
     */
    Optional<String> of(String flores, int number);
}
