package silkwire.alert.thread;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a rule is told of ({@code alerts.threads.v1}, key: rule id). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ThreadAdvanced.class, name = "advanced"),
    @JsonSubTypes.Type(value = RuleRevised.class, name = "revised")
})
public sealed interface ThreadEvent permits ThreadAdvanced, RuleRevised {

    /** The rule. */
    String ruleId();
}
