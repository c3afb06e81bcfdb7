package silkwire.alert.web;

import org.jspecify.annotations.Nullable;
import silkwire.alert.hub.FeedTopics;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.Rules;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.web.KeyPrincipal;

/** Finds the rule of a call that takes tokens: a token is good for the rules that have its query, word for word. */
final class RuleTokens {
    private static final int FORBIDDEN = 403;

    private RuleTokens() {}

    static Rule rule(Rules rules, String id, @Nullable KeyPrincipal caller) {
        Rule rule = rules.find(id).orElseThrow(() -> RuleProblems.unknown(id));
        if (caller != null && !FeedTopics.opens(caller.key(), rule)) {
            throw new ProblemException(Problem.of(
                            "token-of-another-query",
                            FORBIDDEN,
                            "Not allowed with this token",
                            "This token is good for one query, and this rule has another")
                    .at("token", null, "a token for the query of the rule"));
        }
        return rule;
    }
}
