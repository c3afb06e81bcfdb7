package silkwire.alert.thread;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.MatchedPlace;

/**
 * An article that a rule matched.
 *
 * @param article as it was told, or as it was matched where it was not told by itself
 * @param told whether it was told by itself, so that its correction and withdrawal are told too
 * @param resends the wishes by which it was told
 */
public record MatchedArticle(
        ArticleSummary article,
        List<MatchedPlace> places,
        int morePlaces,
        Instant matchedAt,
        boolean told,
        List<String> resends) {

    /** Copies the lists; what was kept before there were resends has none. */
    public MatchedArticle {
        places = List.copyOf(places);
        resends = resends == null ? List.of() : List.copyOf(resends);
    }

    /** One that nobody wished to be resent. */
    public MatchedArticle(
            ArticleSummary article, List<MatchedPlace> places, int morePlaces, Instant matchedAt, boolean told) {
        this(article, places, morePlaces, matchedAt, told, List.of());
    }

    MatchedArticle toldAs(ArticleSummary as) {
        return new MatchedArticle(as, List.of(), 0, matchedAt, true, resends);
    }

    MatchedArticle resentBy(String resend) {
        List<String> all = new ArrayList<>(resends);
        all.add(resend);
        return new MatchedArticle(article, places, morePlaces, matchedAt, told, all);
    }
}
