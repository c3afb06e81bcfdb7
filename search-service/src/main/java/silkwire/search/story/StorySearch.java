package silkwire.search.story;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where summaries of stories are looked up. They follow their articles within about two seconds. A store that cannot answer
 * ends in a {@link silkwire.common.problem.ProblemException} (503).
 */
public interface StorySearch {
    /** The most stories that one search may be narrowed by. */
    int MOST_STORIES = 50_000;

    /**
     * The stories of a kind, each with the number of its articles.
     *
     * @throws silkwire.common.problem.ProblemException (400) when there are more than {@link #MOST_STORIES}
     */
    Map<String, Integer> find(Kind kind);

    /** The summaries of these stories, as far as they have one. */
    Map<String, StorySummary> summaries(Collection<String> stories);

    /**
     * A kind of stories: with at least so many articles, outlets and copies, and an article published between {@code from}
     * and {@code before}, where these are set.
     */
    record Kind(
            int minArticles,
            int minOutlets,
            int minCopies,
            @Nullable Instant from,
            @Nullable Instant before) {}
}
