package silkwire.alert.notification;

import java.util.List;

/**
 * How far a story went.
 *
 * @param independent outlets with an article that is neither a copy nor credited to an agency
 * @param countries of its articles, by the country of their source where it is known
 * @param languages BCP 47, in the order in which they came
 */
public record StoryNumbers(
        int articles, int copies, int outlets, int independent, List<String> countries, List<String> languages) {

    /** Copies the lists. */
    public StoryNumbers {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }
}
