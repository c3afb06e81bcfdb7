package silkwire.alert.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What is said of a rule without changing it: it stands in the rule's log and makes no revision. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RuleNote.Muted.class, name = "muted"),
    @JsonSubTypes.Type(value = RuleNote.Unmuted.class, name = "unmuted"),
    @JsonSubTypes.Type(value = RuleNote.Judged.class, name = "judged")
})
public sealed interface RuleNote {

    /** Something is not told any more. */
    record Muted(Mute mute) implements RuleNote {}

    /** What was muted by a mute of the same story, source, or rule is told again. */
    record Unmuted(@Nullable String story, @Nullable String source) implements RuleNote {}

    /** Somebody said whether a notification was relevant. */
    record Judged(String notification, boolean relevant) implements RuleNote {}
}
