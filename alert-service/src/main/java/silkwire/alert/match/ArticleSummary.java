package silkwire.alert.match;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.StoryRole;

/**
 * What alerts need to know of an article beside its text.
 *
 * @param excerpt the beginning of the body, at most 300 characters, cut at a word
 * @param language BCP 47
 * @param countries ISO 3166-1 alpha-2, those in focus first
 * @param stances such as {@code KZ|author|supportive} and {@code KZ|*|supportive}
 * @param storyRole its part in the story, as at arrival
 * @param credit the agency its text is credited to
 */
public record ArticleSummary(
        String id,
        long sequence,
        int revision,
        Cause cause,
        ArticleStatus status,
        boolean correction,
        boolean backfill,
        String source,
        String outlet,
        String title,
        String excerpt,
        @Nullable String url,
        String language,
        List<String> countries,
        List<String> stances,
        String storyId,
        StoryRole storyRole,
        @Nullable String credit,
        Instant publishedAt,
        Instant receivedAt,
        Instant enrichedAt) {

    /** Copies the lists. */
    public ArticleSummary {
        countries = List.copyOf(countries);
        stances = List.copyOf(stances);
    }
}
