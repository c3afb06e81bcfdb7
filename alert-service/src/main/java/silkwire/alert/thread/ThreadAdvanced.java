package silkwire.alert.thread;

import java.util.List;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;

/**
 * There is news in a thread.
 *
 * @param id of the notification that tells it, where it is told by itself
 * @param reasons why, as they stand in the rule; empty for the first
 * @param late whether it was found by reconciliation
 */
public record ThreadAdvanced(
        String id,
        String ruleId,
        String thread,
        NotificationKind kind,
        List<String> reasons,
        NotifiedStory story,
        boolean late)
        implements ThreadEvent {

    /** Copies the reasons. */
    public ThreadAdvanced {
        reasons = List.copyOf(reasons);
    }
}
