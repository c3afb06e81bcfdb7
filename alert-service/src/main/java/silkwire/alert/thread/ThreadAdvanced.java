package silkwire.alert.thread;

import java.util.List;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;
import silkwire.common.event.ArticleId;

/**
 * There is news in a thread.
 *
 * @param id of the notification that tells it, where it is told by itself
 * @param reasons why, as they stand in the rule; empty for the first
 * @param late whether it was found by reconciliation
 * @param resent whether it is told because somebody wished it, long after it came
 */
public record ThreadAdvanced(
        String id,
        String ruleId,
        String thread,
        NotificationKind kind,
        List<String> reasons,
        NotifiedStory story,
        boolean late,
        boolean resent)
        implements ThreadEvent {

    /** Copies the reasons. */
    public ThreadAdvanced {
        reasons = List.copyOf(reasons);
    }

    /** The thread of a rule and what it is told of: a story, or an article where the rule is told of every one. */
    public static String thread(String rule, String about) {
        return ArticleId.named("thr_", rule, about);
    }
}
