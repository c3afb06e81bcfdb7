package silkwire.alert.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a signed link does. */
public enum LinkAction {
    /** Shows a notification. */
    SHOW,
    /** The receiver wants what it gets. */
    VERIFY,
    /** The receiver wants no more. */
    UNSUBSCRIBE,
    /** The rule tells nothing more of a story. */
    MUTE_STORY,
    /** The rule tells nothing more from a source. */
    MUTE_SOURCE,
    /** A notification was of no use. */
    NOT_RELEVANT;

    /** As it stands in JSON. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
