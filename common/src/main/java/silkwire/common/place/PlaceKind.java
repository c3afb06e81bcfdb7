package silkwire.common.place;

import java.util.Locale;

/** How a pattern names its country, and how much such a mention weighs. */
public enum PlaceKind {
    /** The name. */
    NAME(1.0),
    /** An adjective. */
    ADJECTIVE(0.8),
    /** The people. */
    DEMONYM(0.8),
    /** The capital. */
    CAPITAL(0.8),
    /** A first-level part: a state, oblast, province. */
    REGION(0.9),
    /** A city. */
    CITY(0.9),
    /** A town that shares its name with a better known place elsewhere. */
    TOWN(0.9),
    /** A river, sea port, base or site that always means the country. */
    LANDMARK(0.6),
    /** The seat of power. */
    METONYM(0.9),
    /** An authority, company, party or movement: a hint where nothing else names its country. */
    INSTITUTION(0.9),
    /** A name that people have too. */
    GIVEN_NAME(1.0),
    /** Who leads it: supports an ambiguous name, is no mention. */
    LEADER(0),
    /** A word of local administration: speaks for the towns of its country, is no mention. */
    LOCAL(0),
    /** An authority that is its own country's in a text of this language that names no country. */
    HOME(0),
    /** Words that only look like a country. */
    IDIOM(0);

    private final double weight;

    PlaceKind(double weight) {
        this.weight = weight;
    }

    /** How much a mention of this kind weighs. */
    public double weight() {
        return weight;
    }

    /** Whether it lies in the country rather than being it. */
    public boolean isPart() {
        return this == CAPITAL || this == REGION || this == CITY || this == TOWN || this == LANDMARK;
    }

    /** Whether it names the country or a place in it, rather than something that belongs to it. */
    public boolean isNaming() {
        return this != INSTITUTION;
    }

    /** Whether it is no mention of the country but speaks for it. */
    public boolean isHint() {
        return this == LEADER || this == LOCAL || this == HOME;
    }

    /** The kind that the tables write so. */
    public static PlaceKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
