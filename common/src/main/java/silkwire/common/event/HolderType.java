package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose stance it is. */
public enum HolderType {
    /** The author of the text. */
    @JsonProperty("author")
    AUTHOR,
    /** Somebody quoted or reported in the text. */
    @JsonProperty("speaker")
    SPEAKER,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
