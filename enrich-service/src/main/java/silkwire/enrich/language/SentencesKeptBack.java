package silkwire.enrich.language;

import java.util.Optional;

/** Which sentences of the public sets the model did not learn from, and the language that should be found in each. */
public final class SentencesKeptBack {
    private final TrainingMix mix = new TrainingMix();

    /** As {@code training.tsv} says. */
    public SentencesKeptBack() {}

    /**
     * The language of the sentence, {@code und} for one that is not claimed; none if the sentence does not judge.
     *
     * @param language as FLORES calls it
     * @param number of the sentence within its language in {@code flores205.dev.ndjson}, from 0
     */
    public Optional<String> ofFlores(String language, int number) {
        return mix.judges(SentenceSet.FLORES.name(), language, number);
    }
}
