package silkwire.bench.evaluation;

import java.util.Optional;
import silkwire.enrich.language.SentencesKeptBack;

/** The languages of FLORES as the product calls them. */
final class ExpectedLanguages {
    private static final SentencesKeptBack KEPT_BACK = new SentencesKeptBack();

    private ExpectedLanguages() {}

    /** Of the development split, of which the model may have learned from some sentences: the others judge. */
    static Optional<String> keptBack(String flores, int number) {
        return KEPT_BACK.ofFlores(flores, number);
    }

    /** Of another split, in which all sentences judge. */
    static Optional<String> any(String flores, int number) {
        return KEPT_BACK.ofFlores(flores, 1).or(() -> KEPT_BACK.ofFlores(flores, 0));
    }
}
