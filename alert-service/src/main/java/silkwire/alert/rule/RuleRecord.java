package silkwire.alert.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of the log of rules ({@code alerts.rules.v1}, key: rule id). It counts only if {@code replaces} is the revision
 * that stands when readers reach it.
 *
 * @param recordId tells the writer which record is his
 * @param replaces the revision it takes the place of; 0 for a rule that is new
 * @param rule the rule as it shall be, or null where it ends
 * @param note what is said of the rule without changing it, or null; then {@code replaces} and {@code rule} say nothing
 * @param by who wrote it
 */
public record RuleRecord(
        String recordId,
        String ruleId,
        long replaces,
        @Nullable Rule rule,
        @Nullable RuleNote note,
        String by,
        Instant at) {

    /** A revision of a rule, or its end. */
    public RuleRecord(String recordId, String ruleId, long replaces, @Nullable Rule rule, String by, Instant at) {
        this(recordId, ruleId, replaces, rule, null, by, at);
    }

    /** What is said of a rule without changing it. */
    static RuleRecord note(String recordId, String ruleId, RuleNote note, String by, Instant at) {
        return new RuleRecord(recordId, ruleId, 0, null, note, by, at);
    }

    /** The revision this makes. */
    long revision() {
        return replaces + 1;
    }
}
