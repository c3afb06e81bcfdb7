package silkwire.alert.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.MatchedPlace;

/**
 * A story as it was told.
 *
 * @param article the article by which it is told
 * @param places where the rule's query matches this article
 * @param morePlaces how many further places there are
 * @param numbers the story as it stood then
 * @param before the article as it was told, where this tells a correction or withdrawal
 * @param matchedAt when the rule's match was found
 */
public record NotifiedStory(
        String storyId,
        ArticleSummary article,
        List<MatchedPlace> places,
        int morePlaces,
        StoryNumbers numbers,
        @Nullable ArticleSummary before,
        Instant matchedAt) {

    /** Copies the places. */
    public NotifiedStory {
        places = List.copyOf(places);
    }
}
