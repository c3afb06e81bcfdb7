package silkwire.alert.match;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;

/**
 * Puts an article before the rules as they stood when it was received: a rule that was made or changed later does not tell what
 * was there before, and a change while articles are on their way loses none of them. Only a push may match; what is tagged anew
 * or withdrawn matches nothing, and what was taken in late only rules that ask for it.
 */
public final class TimelyMatching {
    private final RuleMatcher matcher;
    private final RuleBook book;
    private final Clock clock;

    /** Matches by {@code matcher} the rules in {@code book}. */
    public TimelyMatching(RuleMatcher matcher, RuleBook book, Clock clock) {
        this.matcher = matcher;
        this.book = book;
        this.clock = clock;
    }

    /** What came of putting the article before the rules. */
    public ArticleMatched match(ArticleEnriched article) {
        boolean mayMatch = article.cause() == Cause.PUSH && article.status() == ArticleStatus.CURRENT;
        List<RuleMatch> matches = mayMatch ? matches(article) : List.of();
        return new ArticleMatched(ArticleSummary.of(article), matches, clock.instant(), false);
    }

    private List<RuleMatch> matches(ArticleEnriched article) {
        Instant received = article.receivedAt();
        List<RuleMatch> matches = new ArrayList<>();
        for (RuleMatch match : matcher.match(article)) {
            Optional<Rule> rule = book.find(match.ruleId());
            if (rule.isPresent() && book.stoodAt(match.ruleId(), received) && mayTell(rule.get(), article)) {
                matches.add(match);
            }
        }
        for (Rule earlier : book.changedSince(received)) {
            if (mayTell(earlier, article)) {
                matcher.match(earlier, article).ifPresent(matches::add);
            }
        }
        matches.sort(Comparator.comparing(RuleMatch::ruleId));
        return matches;
    }

    private static boolean mayTell(Rule rule, ArticleEnriched article) {
        return rule.backfill() || !article.backfill();
    }
}
