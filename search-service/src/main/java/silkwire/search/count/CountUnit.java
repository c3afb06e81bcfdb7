package silkwire.search.count;

/** What is counted. */
public enum CountUnit {
    /** Articles, exactly. */
    ARTICLES("articles"),
    /** Different stories, by estimate. */
    STORIES("stories"),
    /** Different outlets with an article that is neither a copy nor credited to an agency, by estimate. */
    OUTLETS("outlets");

    private final String text;

    CountUnit(String text) {
        this.text = text;
    }

    /** As the parameter writes it. */
    public String text() {
        return text;
    }

    /** Whether the numbers are exact. */
    public boolean isExact() {
        return this == ARTICLES;
    }
}
