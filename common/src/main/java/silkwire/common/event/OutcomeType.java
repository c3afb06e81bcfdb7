package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What the ledger decided about an item. */
public enum OutcomeType {
    /** A new article or revision, on its way to the index. */
    @JsonProperty("enriched")
    ENRICHED,
    /** The same text as the revision that stands. */
    @JsonProperty("unchanged")
    UNCHANGED,
    /** An older revision than the one that stands. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** The item is withdrawn, on its way to the index. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Kept back until its embargo ends; its fate is decided then. */
    @JsonProperty("held")
    HELD,
    /** Refused, with a reason. */
    @JsonProperty("rejected")
    REJECTED,
    /** A value of a later release, which this one does not know. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
