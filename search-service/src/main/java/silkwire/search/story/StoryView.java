package silkwire.search.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story, counted over its articles that are not withdrawn. An outlet is independent when it has an article that is neither
 * a copy nor credited to a news agency.
 *
 * @param copies how many of the articles repeat another's text
 * @param roles how many articles play each role
 * @param languages how many articles are in each language
 * @param countries how many articles speak of each country
 * @param firstPublished time of publication of the earliest, which may have arrived late
 * @param first the earliest article
 * @param spread how the story spread over outlets, languages and countries, each in the order of its first article
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoryView(
        String id,
        long articles,
        long copies,
        List<String> outlets,
        List<String> independentOutlets,
        Map<String, Integer> roles,
        Map<String, Integer> languages,
        Map<String, Integer> countries,
        Instant firstPublished,
        Instant lastPublished,
        First first,
        Spread spread) {

    /** Copies the collections. */
    public StoryView {
        outlets = List.copyOf(outlets);
        independentOutlets = List.copyOf(independentOutlets);
        roles = Map.copyOf(roles);
        languages = Map.copyOf(languages);
        countries = Map.copyOf(countries);
    }

    /** The earliest article; its title where it was looked up. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record First(String id, @Nullable String title, String outlet, String language, Instant publishedAt) {}

    /** Who published the story, in which languages, about which countries, over time. */
    public record Spread(List<Step> outlets, List<Step> languages, List<Step> countries) {
        /** Copies the steps. */
        public Spread {
            outlets = List.copyOf(outlets);
            languages = List.copyOf(languages);
            countries = List.copyOf(countries);
        }
    }

    /** A value the story has, with its earliest and latest article and how many there are. */
    public record Step(String value, Instant first, Instant last, long articles) {}

    /** The same with the title of its first article. */
    public StoryView titled(@Nullable String title) {
        First titled = new First(first.id(), title, first.outlet(), first.language(), first.publishedAt());
        return new StoryView(
                id,
                articles,
                copies,
                outlets,
                independentOutlets,
                roles,
                languages,
                countries,
                firstPublished,
                lastPublished,
                titled,
                spread);
    }
}
