package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an article was emitted again; only {@link #PUSH} and {@link #WITHDRAW} may alert. */
public enum Cause {
    /** A new article, or a new revision from its source. */
    @JsonProperty("push")
    PUSH,
    /** Its source withdrew it. */
    @JsonProperty("withdraw")
    WITHDRAW,
    /** A slow tagger answered. */
    @JsonProperty("refine")
    REFINE,
    /** It was tagged anew by a later version. */
    @JsonProperty("reenrich")
    REENRICH,
    /** A person corrected a tag. */
    @JsonProperty("override")
    OVERRIDE,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
