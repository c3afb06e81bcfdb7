package silkwire.alert.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;

/** Where a rule's notifications are read as they come. */
public interface NotificationTail {

    /** Those that come from now on, or those behind the event of this id; a problem (400, 410, 429, 503) where that cannot be. */
    Reading open(String ruleId, @Nullable String lastEventId);

    /** One reader's place; for one thread. */
    interface Reading extends AutoCloseable {
        /** The next notification and the id of its event, null where none came for so long. */
        @Nullable Told next(Duration patience);

        /** Whether more can come; not once the service stops. */
        boolean isOpen();

        /** The id of the place that was reached. */
        String place();

        @Override
        void close();
    }

    /** A notification and the id of its event. */
    record Told(String eventId, Notification notification) {}
}
