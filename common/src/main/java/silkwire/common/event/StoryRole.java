package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The part an article plays in its story, as at arrival. */
public enum StoryRole {
    /** The first article of the story. */
    @JsonProperty("first")
    FIRST,
    /** The same text again. */
    @JsonProperty("copy")
    COPY,
    /** A later item of the same source that extends the story. */
    @JsonProperty("update")
    UPDATE,
    /** About the same event in other words. */
    @JsonProperty("related")
    RELATED,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
