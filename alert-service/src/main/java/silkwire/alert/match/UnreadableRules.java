package silkwire.alert.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleObserver;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.rule.Rules;

/**
 * Disables rules whose query can no longer be parsed, and says why in the rule, where its owner sees it. Only what still
 * stands once the log was read is disabled: what was mended or ended since needs nothing. Several instances may try; the
 * first one's record counts.
 */
public final class UnreadableRules implements RuleObserver {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRules.class);

    private final Supplier<Rules> rules;
    private final List<Found> early = new ArrayList<>();
    private boolean isCaughtUp;

    /** {@code rules} are asked for when the first one is disabled. */
    public UnreadableRules(Supplier<Rules> rules) {
        this.rules = rules;
    }

    private record Found(Rule rule, String reason) {}

    /** The query of this rule is refused for this reason. */
    public synchronized void found(Rule rule, String reason) {
        if (isCaughtUp) {
            disable(rule, reason);
        } else {
            early.add(new Found(rule, reason));
        }
    }

    @Override
    public void changed(RuleRecord change) {
        // Which of them still stand is asked at the end.
    }

    @Override
    public synchronized void caughtUp() {
        isCaughtUp = true;
        for (Found each : early) {
            if (stands(each.rule())) {
                disable(each.rule(), each.reason());
            }
        }
        early.clear();
    }

    private boolean stands(Rule rule) {
        return rules.get()
                .find(rule.id())
                .filter(standing -> standing.revision() == rule.revision())
                .isPresent();
    }

    /** What becomes of it is told where it becomes known. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void disable(Rule rule, String reason) {
        rules.get()
                .disable(rule, "The query can no longer be read. " + reason)
                .whenComplete((outcome, failure) -> tell(rule, reason, outcome, failure));
    }

    private static void tell(Rule rule, String reason, @Nullable RuleOutcome outcome, @Nullable Throwable failure) {
        if (failure != null || outcome == null) {
            LOG.error("Rule {} cannot be read and could not be disabled: {}", rule.id(), reason, failure);
            return;
        }
        switch (outcome) {
            case RuleOutcome.Counted counted ->
                LOG.warn("Rule {} in revision {} was disabled: {}", rule.id(), rule.revision(), reason);
            case RuleOutcome.Overtaken overtaken ->
                LOG.info("Rule {} cannot be read; revision {} stands by now", rule.id(), overtaken.standing());
            case RuleOutcome.Unavailable unavailable ->
                LOG.error(
                        "Rule {} cannot be read and could not be disabled, which is tried again at the next start: {}",
                        rule.id(),
                        unavailable.reason());
        }
    }
}
