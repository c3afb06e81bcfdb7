package silkwire.enrich.trait;

import java.util.function.IntUnaryOperator;

/**
 * How much two articles speak of one event: a linear model over what they share, learned (logistic regression) from the
 * pairs of {@code bench/corpus/related.silkwire-train} and rounded. Names that long lists have in common by chance are
 * expected and count against.
 *
 * @param least the evidence, in natural logarithms of the odds, from which on they do
 */
public record TraitRules(double least) {
    private static final double PRIOR = -7.3;
    private static final double COUNTRIES = 4;
    private static final double TOPICS = 2.4;
    private static final double BY_CHANCE = 0.1 / 100;

    /** Not learned, as no event was told twice in one language: there names are spelt alike, and so are other words. */
    private static final double SAME_LANGUAGE = -1;

    /** Those that were chosen by measuring (see RATIONALE). */
    public static TraitRules standard() {
        return new TraitRules(-0.3);
    }

    /** The evidence that both speak of one event. */
    public double evidence(Traits one, Traits other) {
        boolean uncased = one.isUncased() && other.isUncased();
        double evidence = PRIOR
                + COUNTRIES * alike(one.countries(), one::country, other.countries(), other::country)
                + TOPICS * alike(one.topics(), one::topic, other.topics(), other::topic);
        double byChance = BY_CHANCE * one.marks() * other.marks();
        double language = one.language() == other.language() ? SAME_LANGUAGE : 0;
        return evidence + language + shared(one, other, uncased) - byChance;
    }

    private static double shared(Traits one, Traits other, boolean uncased) {
        double shared = 0;
        int j = 0;
        for (int i = 0; i < one.marks(); i++) {
            int mark = one.mark(i);
            while (j < other.marks() && other.mark(j) < mark) {
                j++;
            }
            if (j < other.marks() && other.mark(j) == mark) {
                shared += Trait.of(mark & Traits.KIND_MASK).weight(uncased);
            }
        }
        return shared;
    }

    /** The cosine of two lists of weights, each a key above eight bits of weight. */
    private static double alike(int size, IntUnaryOperator list, int otherSize, IntUnaryOperator otherList) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < size; i++) {
            double weight = list.applyAsInt(i) & 0xFF;
            square += weight * weight;
            for (int j = 0; j < otherSize; j++) {
                boolean same = list.applyAsInt(i) >>> Byte.SIZE == otherList.applyAsInt(j) >>> Byte.SIZE;
                product += same ? weight * (otherList.applyAsInt(j) & 0xFF) : 0;
            }
        }
        for (int j = 0; j < otherSize; j++) {
            double weight = otherList.applyAsInt(j) & 0xFF;
            otherSquare += weight * weight;
        }
        return product == 0 ? 0 : product / Math.sqrt(square * otherSquare);
    }
}
