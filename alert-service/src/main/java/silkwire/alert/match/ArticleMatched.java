package silkwire.alert.match;

import java.time.Instant;
import java.util.List;

/**
 * What came of putting an article before all rules ({@code alerts.matches.v1}, key: story id).
 *
 * @param matches the rules it matches; empty where it matches none
 * @param late whether reconciliation found the match and not the matching at arrival
 */
public record ArticleMatched(ArticleSummary article, List<RuleMatch> matches, Instant matchedAt, boolean late) {

    /** Copies the matches. */
    public ArticleMatched {
        matches = List.copyOf(matches);
    }
}
