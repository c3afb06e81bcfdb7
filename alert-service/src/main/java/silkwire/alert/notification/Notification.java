package silkwire.alert.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to the receivers of a rule ({@code alerts.notifications.v1}, key: rule id).
 *
 * @param id {@code ntf_} and 26 characters, made of what it tells, so that telling it twice gives the same id
 * @param thread {@code thr_} and 26 characters for a rule and a story (or article): what belongs to one conversation
 * @param reasons why it is told now, as they stand in the rule: {@code new-country}, {@code copies:10}; empty for the first; {@code resent} where
 *     somebody wished it to be told long after it came
 * @param stories what it is about, the newest first; several only in a digest, none in a notice
 * @param message a sentence for notices and conditions
 * @param late whether it was found by reconciliation
 */
public record Notification(
        String id,
        String thread,
        NotificationKind kind,
        List<String> reasons,
        NotifiedRule rule,
        List<NotifiedStory> stories,
        @Nullable String message,
        Instant createdAt,
        boolean late) {

    /** Copies the lists. */
    public Notification {
        reasons = List.copyOf(reasons);
        stories = List.copyOf(stories);
    }
}
