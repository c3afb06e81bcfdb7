package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Who gave an article its topic. */
public enum TopicOrigin {
    /** Our tagger. */
    @JsonProperty("tagger")
    TAGGER,
    /** The provider. */
    @JsonProperty("provider")
    PROVIDER,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
