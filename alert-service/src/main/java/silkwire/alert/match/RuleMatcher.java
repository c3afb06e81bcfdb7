package silkwire.alert.match;

import java.util.List;
import silkwire.common.event.ArticleEnriched;

/** Puts an article before all rules in force. Thread-safe. */
public interface RuleMatcher {

    /**
     * The rules whose query this article matches, in the order of their ids, whether they are paused or muted. A rule that
     * fails is reported and left out; the others are answered.
     */
    List<RuleMatch> match(ArticleEnriched article);
}
