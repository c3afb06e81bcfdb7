package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a source asked for with an item. */
public enum Operation {
    /** Take this item, or this revision of it. */
    @JsonProperty("push")
    PUSH,
    /** Withdraw the item: keep it, but show it only when asked for. */
    @JsonProperty("withdraw")
    WITHDRAW,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
