package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stance is directed at. */
public enum TargetType {
    /** A country. */
    @JsonProperty("country")
    COUNTRY,
    /** A name the push asked to watch. */
    @JsonProperty("named")
    NAMED,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
