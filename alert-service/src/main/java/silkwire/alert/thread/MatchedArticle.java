package silkwire.alert.thread;

import java.time.Instant;
import java.util.List;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.MatchedPlace;

/**
 * An article that a rule matched.
 *
 * @param article as it was told, or as it was matched where it was not told by itself
 * @param told whether it was told by itself, so that its correction and withdrawal are told too
 */
public record MatchedArticle(
        ArticleSummary article, List<MatchedPlace> places, int morePlaces, Instant matchedAt, boolean told) {

    /** Copies the places. */
    public MatchedArticle {
        places = List.copyOf(places);
    }

    MatchedArticle toldAs(ArticleSummary as) {
        return new MatchedArticle(as, List.of(), 0, matchedAt, true);
    }
}
