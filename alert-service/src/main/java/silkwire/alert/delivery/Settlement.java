package silkwire.alert.delivery;

import java.util.List;
import silkwire.alert.notification.Notification;

/**
 * What came of a task, to be written down.
 *
 * @param delivery as it stands now; one that waits is to be tried again at its time
 * @param changes what became known of its receiver
 * @param notices what the receiver's owner has to be told
 */
public record Settlement(Delivery delivery, List<ReceiverState> changes, List<Notification> notices) {

    /** Copies the lists. */
    public Settlement {
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    static Settlement of(Delivery delivery) {
        return new Settlement(delivery, List.of(), List.of());
    }
}
