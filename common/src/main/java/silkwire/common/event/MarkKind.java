package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Why taggers skip a span. */
public enum MarkKind {
    /** A breadcrumb, a section line, a share bar. */
    @JsonProperty("navigation")
    NAVIGATION,
    /** The title once more. */
    @JsonProperty("repeated-title")
    REPEATED_TITLE,
    /** A pointer to other articles. */
    @JsonProperty("read-also")
    READ_ALSO,
    /** Text under a picture. */
    @JsonProperty("caption")
    CAPTION,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
