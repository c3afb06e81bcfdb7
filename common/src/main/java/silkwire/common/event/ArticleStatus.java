package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an article stands. */
public enum ArticleStatus {
    /** It stands. */
    @JsonProperty("current")
    CURRENT,
    /** Its source withdrew it; found only when asked for. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
