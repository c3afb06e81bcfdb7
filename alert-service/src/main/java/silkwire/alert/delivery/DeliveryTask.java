package silkwire.alert.delivery;

import silkwire.alert.notification.Notification;

/**
 * A delivery that waits for its next attempt, with what is to be delivered.
 *
 * @param forced whether somebody asked for it, so that a paused receiver is tried as well
 */
public record DeliveryTask(Delivery delivery, Notification notification, boolean forced) {}
