package silkwire.enrich.language;

/**
 * When the best answered language is answered: when it is likelier than all the refused ones together. Few letters can
 * hardly tell a language from its refused relatives, so the shorter the text, the more the answered ones are favoured,
 * since they are what is pushed; a whole sentence must speak for itself.
 */
final class ShortTextPolicy {
    private static final double FAVOUR = 6;
    private static final double HALVED_AT = 12;
    private static final double RELUCTANCE = 0.8;
    private static final double NEGLIGIBLE = -16;

    private ShortTextPolicy() {}

    /** The verdict on a text of this length, given each class' score in nats and the best answered class. */
    static LanguageGuess guess(LanguageClasses classes, int best, double[] scores, int length) {
        double favour = FAVOUR * Math.pow(2, -length / HALVED_AT) - RELUCTANCE;
        double ours = 0;
        double others = 0;
        for (int c = 0; c < scores.length; c++) {
            boolean isAnswered = c < classes.answered();
            double lead = scores[c] - scores[best] - (isAnswered ? 0 : favour);
            double ratio = lead < NEGLIGIBLE ? 0 : Math.exp(lead);
            ours += isAnswered ? ratio : 0;
            others += isAnswered ? 0 : ratio;
        }
        return others >= 1
                ? LanguageGuess.NONE
                : new LanguageGuess(classes.names().get(best), 1 / (ours + others));
    }
}
