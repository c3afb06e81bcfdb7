package silkwire.search.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story, counted over its articles that are not withdrawn. An outlet is independent when it has an article that is neither
 * a copy nor credited to a news agency.
 *
 * @param roles how many articles play each role
 * @param languages how many articles are in each language
 * @param countries how many articles speak of each country
 * @param firstPublished time of publication of the earliest, which may have arrived late
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoryView(
        String id,
        long articles,
        List<String> outlets,
        List<String> independentOutlets,
        Map<String, Long> roles,
        Map<String, Long> languages,
        Map<String, Long> countries,
        @Nullable String firstPublished,
        @Nullable String lastPublished) {

    /** Copies the lists. */
    public StoryView {
        outlets = List.copyOf(outlets);
        independentOutlets = List.copyOf(independentOutlets);
    }
}
