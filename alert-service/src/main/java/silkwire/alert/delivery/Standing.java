package silkwire.alert.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How we stand with a receiver. */
public enum Standing {
    /** Nobody has shown yet that it wants what it gets; what is for it waits. */
    UNVERIFIED,
    /** It gets what is for it. */
    VERIFIED,
    /** It failed for long, or said that it is gone; what is for it is set aside. */
    PAUSED,
    /** It asked to get no more. */
    UNSUBSCRIBED;

    /** As it stands in JSON. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
