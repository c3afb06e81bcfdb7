package silkwire.enrich.trait;

/** The kinds of traits that speak for one event, with what a shared one counts. */
enum Trait {
    /** A name of three consonants. */
    SHORT_NAME(0, 1.5, 0.8),
    /** A name of four. */
    NAME(1, 2.6, 0.8),
    /** A name of five or more. */
    LONG_NAME(2, 2.1, 0.8),
    /** Two names that stand together. */
    FULL_NAME(3, 1.6, 0),
    /** A number below ten in figures. */
    DIGIT(4, 0.3, 0.3),
    /** A number below a hundred. */
    NUMBER(5, 1.35, 1.35),
    /** A larger number that is no year. */
    LARGE_NUMBER(6, 2.6, 2.6);

    private static final Trait[] BY_CODE = {SHORT_NAME, NAME, LONG_NAME, FULL_NAME, DIGIT, NUMBER, LARGE_NUMBER};

    private final int code;
    private final double weight;
    private final double uncasedWeight;

    Trait(int code, double weight, double uncasedWeight) {
        this.code = code;
        this.weight = weight;
        this.uncasedWeight = uncasedWeight;
    }

    /** The bits that stand for it. */
    int code() {
        return code;
    }

    /** Whether it is rare enough to look articles up by, where there may be few others. */
    boolean leads(boolean few) {
        return this != DIGIT && (few || this != SHORT_NAME);
    }

    static Trait of(int code) {
        return BY_CODE[code];
    }

    /** What it counts; {@code uncased} where neither text tells names from words by capitals. */
    double weight(boolean uncased) {
        return uncased ? uncasedWeight : weight;
    }
}
