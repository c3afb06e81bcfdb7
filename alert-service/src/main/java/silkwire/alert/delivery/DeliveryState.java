package silkwire.alert.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has become of a delivery. */
public enum DeliveryState {
    /** It is tried again. */
    WAITING,
    /** The receiver took it. */
    DELIVERED,
    /** It was given up and can be delivered again by hand. */
    DEAD,
    /** Nobody wants it any more: the rule names the receiver no longer, or the receiver unsubscribed. */
    CANCELLED;

    /** As it stands in JSON. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
