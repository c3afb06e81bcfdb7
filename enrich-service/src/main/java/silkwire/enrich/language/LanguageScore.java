package silkwire.enrich.language;

/**
 * How often a detector is right.
 *
 * @param known sentences in a language it knows
 * @param right those of them whose language it found
 * @param foreign sentences in other languages
 * @param accepted those of them it took for a language it knows
 */
public record LanguageScore(int known, int right, int foreign, int accepted) {

    /** The share of sentences in known languages that were found. */
    public double accuracy() {
        return known == 0 ? 0 : (double) right / known;
    }

    /** The share of sentences in other languages that were wrongly accepted. */
    public double falseAccepts() {
        return foreign == 0 ? 0 : (double) accepted / foreign;
    }

    /** Counts one sentence after the other. */
    static final class Count {
        private int known;
        private int right;
        private int foreign;
        private int accepted;

        void add(String expected, String found) {
            if (expected.equals(DetectedLanguages.UNDETERMINED)) {
                foreign++;
                accepted += found.equals(expected) ? 0 : 1;
            } else {
                known++;
                right += found.equals(expected) ? 1 : 0;
            }
        }

        LanguageScore score() {
            return new LanguageScore(known, right, foreign, accepted);
        }
    }
}
