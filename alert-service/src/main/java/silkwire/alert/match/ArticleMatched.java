package silkwire.alert.match;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of putting an article before all rules ({@code alerts.matches.v1}, key: story id).
 *
 * @param matches the rules it matches; empty where it matches none
 * @param late whether reconciliation found the match and not the matching at arrival
 * @param resend by which wish its one match is told, though the article came long ago; null where nobody wished it
 */
public record ArticleMatched(
        ArticleSummary article,
        List<RuleMatch> matches,
        Instant matchedAt,
        boolean late,
        @Nullable Resend resend) {

    /** Copies the matches. */
    public ArticleMatched {
        matches = List.copyOf(matches);
    }

    /** What came of it without anybody's wish. */
    public ArticleMatched(ArticleSummary article, List<RuleMatch> matches, Instant matchedAt, boolean late) {
        this(article, matches, matchedAt, late, null);
    }

    /** Whether it is not told in its turn: its story may have gone on without it. */
    public boolean comesOutOfTurn() {
        return late || resend != null;
    }
}
