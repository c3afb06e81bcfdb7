package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The field of an article an offset points into. */
public enum TextField {
    /** The title. */
    @JsonProperty("title")
    TITLE,
    /** The body. */
    @JsonProperty("body")
    BODY
}
