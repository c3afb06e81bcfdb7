package silkwire.alert.pace;

/** What became of a piece of news for a rule. */
public enum PaceOutcome {
    /** It is sent by itself. */
    TOLD,
    /** It waits for the rule's next digest. */
    GATHERED,
    /** It waits for the end of the quiet hours. */
    HELD,
    /** It is above the day's budget and waits for the next full hour. */
    OVER_BUDGET,
    /** Its story, source or rule is muted. */
    MUTED,
    /** The rule is paused. */
    PAUSED,
    /** The rule ended or was disabled. */
    ENDED,
    /** It counts for a condition over a time. */
    COUNTED
}
