package silkwire.alert.rule;

/** What in a story that was told already can be told again. */
public enum Change {
    NEW_COUNTRY("new-country", 0),
    NEW_LANGUAGE("new-language", 0),
    STANCE_CHANGE("stance-change", 0),
    INDEPENDENT_CONFIRMATION("independent-confirmation", 2),
    CORRECTION("correction", 0),
    WITHDRAWAL("withdrawal", 0),
    COPIES("copies", 10);

    private final String text;
    private final int usualCount;

    Change(String text, int usualCount) {
        this.text = text;
        this.usualCount = usualCount;
    }

    /** As it stands in a rule. */
    public String text() {
        return text;
    }

    /** How many it takes unless the rule says otherwise; 0 where nothing is counted. */
    int usualCount() {
        return usualCount;
    }

    boolean isCounted() {
        return usualCount > 0;
    }
}
