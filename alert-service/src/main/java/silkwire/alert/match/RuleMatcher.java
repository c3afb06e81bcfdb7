package silkwire.alert.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleEnriched;

/** Puts an article before all rules in force. Thread-safe. */
public interface RuleMatcher {

    /**
     * The rules whose query this article matches, in the order of their ids, whether they are paused or muted. A rule that
     * fails is reported and left out; the others are answered.
     */
    List<RuleMatch> match(ArticleEnriched article);

    /**
     * The match of this revision of a rule alone, whether or not it is in force: articles that were received before a rule was
     * changed are matched by what it was then. Empty where its query does not match or cannot be read.
     */
    Optional<RuleMatch> match(Rule rule, ArticleEnriched article);

    /** The same for many articles, one after the other: the query is read once. */
    default Function<ArticleEnriched, Optional<RuleMatch>> alone(Rule rule) {
        return article -> match(rule, article);
    }
}
