package silkwire.search.article;

import java.util.Locale;

/** Something articles are counted by; its values are those the filter of the same name takes. */
public enum Facet {
    /** Countries mentioned. */
    COUNTRY,
    /** Countries in focus. */
    FOCUS,
    /** Regions. */
    REGION,
    /** Topics, broader ones included. */
    TOPIC,
    /** Languages. */
    LANG,
    /** Who pushed. */
    SOURCE,
    /** Who published. */
    OUTLET,
    /** Target and label of stances, whoever holds them, as in {@code KZ:critical}. */
    STANCE,
    /** Whether the article stands. */
    STATUS;

    /** As the parameter {@code facets} writes it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
