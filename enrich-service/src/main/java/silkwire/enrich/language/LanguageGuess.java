package silkwire.enrich.language;

/**
 * The language of a piece of text.
 *
 * @param code BCP 47, or {@link DetectedLanguages#UNDETERMINED}
 * @param confidence 0 where it is not determined
 */
record LanguageGuess(String code, double confidence) {
    private static final double CERTAIN = 0.9;

    /** No language of those that are answered. */
    static final LanguageGuess NONE = new LanguageGuess(DetectedLanguages.UNDETERMINED, 0);

    /** Whether it may count as the language of a part of a text. */
    boolean isCertain() {
        return confidence >= CERTAIN;
    }

    boolean isKnown() {
        return !code.equals(DetectedLanguages.UNDETERMINED);
    }
}
