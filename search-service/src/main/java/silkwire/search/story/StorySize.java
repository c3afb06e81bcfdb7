package silkwire.search.story;

import java.util.stream.Stream;

/** How large a story is, by the number of its articles. */
public enum StorySize {
    /** One article. */
    ONE("1", 1, 1),
    /** Two to four. */
    FEW("2-4", 2, 4),
    /** Five to nine. */
    SEVERAL("5-9", 5, 9),
    /** Ten to twenty-four. */
    MANY("10-24", 10, 24),
    /** Twenty-five and more. */
    MOST("25+", 25, Integer.MAX_VALUE);

    private final String text;
    private final int least;
    private final int greatest;

    StorySize(String text, int least, int greatest) {
        this.text = text;
        this.least = least;
        this.greatest = greatest;
    }

    /** As the filter and the facet write it. */
    public String text() {
        return text;
    }

    /** The size of a story of so many articles; one that is not counted yet has one. */
    public static StorySize of(int articles) {
        return Stream.of(values())
                .filter(size -> articles >= size.least && articles <= size.greatest)
                .findFirst()
                .orElse(ONE);
    }
}
