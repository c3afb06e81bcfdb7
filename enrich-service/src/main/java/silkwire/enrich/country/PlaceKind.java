package silkwire.enrich.country;

import java.util.Locale;

/** How a pattern names its country, and how much such a mention weighs. */
public enum PlaceKind {
    /** The name. */
    NAME(1.0),
    /** An adjective. */
    ADJECTIVE(0.8),
    /** The people. */
    DEMONYM(0.8),
    /** The capital, or a city. */
    CAPITAL(0.8),
    /** A city or region of it. */
    CITY(0.5),
    /** The seat of power. */
    METONYM(0.9),
    /** A name that people have too. */
    GIVEN_NAME(1.0),
    /** Words that only look like a country. */
    IDIOM(0);

    private final double weight;

    PlaceKind(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    static PlaceKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
