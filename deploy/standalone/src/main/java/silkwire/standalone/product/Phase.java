package silkwire.standalone.product;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where the product or a member of it stands. */
public enum Phase {
    /** Waits for another one. */
    @JsonProperty("waiting")
    WAITING,
    /** Runs, and does not answer yet. */
    @JsonProperty("starting")
    STARTING,
    /** Answers. */
    @JsonProperty("up")
    UP,
    /** Ended by itself, and is started again after a while. */
    @JsonProperty("restarting")
    RESTARTING,
    /** Ended by itself too often to be started again. */
    @JsonProperty("failed")
    FAILED,
    /** Is being ended. */
    @JsonProperty("stopping")
    STOPPING,
    /** Does not run. */
    @JsonProperty("down")
    DOWN;

    /** As it is shown. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
