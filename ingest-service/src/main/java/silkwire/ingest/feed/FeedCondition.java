package silkwire.ingest.feed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a feed is doing. */
public enum FeedCondition {
    /** Never read yet. */
    @JsonProperty("new")
    NEW("new"),
    /** The last poll was answered. */
    @JsonProperty("healthy")
    HEALTHY("healthy"),
    /** The last poll failed; it is asked again, less and less often. */
    @JsonProperty("failing")
    FAILING("failing"),
    /** Answered, but with far less than it usually brings. */
    @JsonProperty("silent")
    SILENT("silent"),
    /** Its site said that it is gone for good (410); it is not asked again. */
    @JsonProperty("ended")
    ENDED("ended");

    private final String text;

    FeedCondition(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
