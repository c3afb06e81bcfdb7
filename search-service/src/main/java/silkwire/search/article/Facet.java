package silkwire.search.article;

/** Something articles are counted by; its values are those the filter of the same name takes. */
public enum Facet {
    /** Countries mentioned. */
    COUNTRY("country"),
    /** Countries in focus. */
    FOCUS("focus"),
    /** Regions. */
    REGION("region"),
    /** Topics, broader ones included. */
    TOPIC("topic"),
    /** Languages. */
    LANG("lang"),
    /** Who pushed. */
    SOURCE("source"),
    /** Who published. */
    OUTLET("outlet"),
    /** Target and label of stances, whoever holds them, as in {@code KZ:critical}. */
    STANCE("stance"),
    /** Whether the article stands. */
    STATUS("status"),
    /** The country of the source that pushed, where it is known. */
    OUTLET_COUNTRY("outletCountry"),
    /** How large the article's story is. */
    STORY_SIZE("storySize");

    private final String text;

    Facet(String text) {
        this.text = text;
    }

    /** As the parameter {@code facets} writes it. */
    public String text() {
        return text;
    }
}
