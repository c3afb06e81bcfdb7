package silkwire.search.story;

import java.time.Instant;
import java.util.List;

/**
 * An article as its story counts it. {@code credited} ones name a news agency as their author; {@code current} ones are not
 * withdrawn.
 */
public record StoryMember(
        String story,
        String article,
        long sequence,
        boolean current,
        String outlet,
        String role,
        boolean credited,
        String language,
        List<String> countries,
        Instant published) {
    private static final String COPY = "copy";

    /** Copies the countries. */
    public StoryMember {
        countries = List.copyOf(countries);
    }

    /** Whether it repeats another article's text. */
    public boolean isCopy() {
        return role.equals(COPY);
    }

    /** Whether it is its outlet's own work: neither a copy nor credited to an agency. */
    public boolean isIndependent() {
        return !isCopy() && !credited;
    }
}
