package silkwire.alert.delivery;

import java.util.List;
import silkwire.alert.notification.Notification;

/** Where notifications and deliveries are written to be read again; writing one again changes nothing. */
public interface NotificationIndex {

    /** What could not be written; empty where all was. Waiting helps. */
    record Verdict(List<String> waiting) {
        /** Copies the reasons. */
        public Verdict {
            waiting = List.copyOf(waiting);
        }
    }

    /** Writes notifications. */
    Verdict notifications(List<Notification> notifications);

    /** Writes deliveries; an earlier version never replaces a later one. */
    Verdict deliveries(List<Delivery> deliveries);
}
