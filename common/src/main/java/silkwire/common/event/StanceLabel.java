package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a holder expresses towards a target. */
public enum StanceLabel {
    /** Praise, endorsement, defence, trust. */
    @JsonProperty("supportive")
    SUPPORTIVE,
    /** Blame, accusation, mockery, distrust. */
    @JsonProperty("critical")
    CRITICAL,
    /** Facts without evaluation, or a balanced attitude. */
    @JsonProperty("neutral")
    NEUTRAL,
    /** The evidence does not carry a label. */
    @JsonProperty("unclear")
    UNCLEAR,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
