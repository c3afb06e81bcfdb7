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
 * @param by who wrote it
 */
public record RuleRecord(
        String recordId,
        String ruleId,
        long replaces,
        @Nullable Rule rule,
        String by,
        Instant at) {

    /** The revision this makes. */
    long revision() {
        return replaces + 1;
    }
}
