package silkwire.alert.delivery;

import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Channel;

/** Hands notifications over on channels of one kind. Thread-safe; may take seconds, fails with an outcome. */
public interface Sender {

    /** Whether this is its kind. */
    boolean takes(Channel channel);

    /** Whether a receiver has to show that it wants what it gets before it gets anything; otherwise taking the first is enough. */
    boolean asksFirst();

    /** Asks the receiver to show that it wants what it gets. */
    SendOutcome ask(Receiver receiver, Notification sample);

    /** Hands a notification over under the id of its delivery. */
    SendOutcome send(Receiver receiver, String deliveryId, Notification notification);
}
