package silkwire.alert.reconcile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a thread that a rule's query asks for. */
public enum Fate {
    /** Its notification was written. */
    TOLD,
    /** It waits for its digest, for the end of quiet hours, or for the full hour because the budget is used up. */
    WAITING,
    /** The story or its source is muted, or the rule is. */
    MUTED,
    /** The rule is paused. */
    PAUSED,
    /** The rule counts its matches over a time and does not tell of each. */
    COUNTED,
    /** There is no thread yet, and the rule has conditions on the story. */
    CONDITIONS,
    /** There is no thread, and the rule asks for something else by now than when the article was received. */
    EDITED,
    /** There is no thread, and the rule has ended or is disabled. */
    ENDED,
    /** There is no thread, and the text that matched was replaced by another before it was read back. */
    SUPERSEDED,
    /** There is no thread, and the article was withdrawn before it was read back. */
    WITHDRAWN,
    /** The story is older than what is remembered of threads: it may have been told before that. */
    OLDER,
    /** There should be a thread and there is none. */
    MISSED;

    /** As it stands in JSON. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
