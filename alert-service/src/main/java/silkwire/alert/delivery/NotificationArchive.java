package silkwire.alert.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;

/** What people were told, and what became of it, to be read again. Fails with a problem (503) where it cannot be asked. */
public interface NotificationArchive {

    /** A place in a list that is newest first: behind what was made at this time under this id. */
    record Position(Instant at, String id) {}

    /** What a list shows: of one rule, or of all; deliveries of one state, or of any. */
    record Wanted(
            @Nullable String ruleId,
            @Nullable DeliveryState state,
            int size,
            @Nullable Position after) {}

    /** A page of a list; {@code next} is null after the last. */
    record Page<T>(List<T> items, @Nullable Position next) {
        /** Copies the items. */
        public Page {
            items = List.copyOf(items);
        }
    }

    /** The notification, if it is known; one that was made a moment ago may not be yet. */
    Optional<Notification> find(String id);

    /** Notifications, the newest first. */
    Page<Notification> notifications(Wanted wanted);

    /** What belongs to one conversation, the oldest first; at most 100. */
    List<Notification> thread(String thread);

    /** What became of a notification, receiver by receiver. */
    List<Delivery> deliveries(String notificationId);

    /** Deliveries, those of the newest notifications first. */
    Page<Delivery> deliveries(Wanted wanted);
}
