package silkwire.alert.preview;

import java.time.Instant;
import java.util.Set;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleFields;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which rule is previewed over how many days.
 *
 * @param days 1 to 90, up to now
 */
public record PreviewRequest(Rule rule, int days) {
    private static final String DAYS = "days";
    private static final String NAME = "name";
    private static final String QUERY = "query";
    private static final String ID = "id";
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 90;
    private static final String UNNAMED = "Preview";

    /**
     * Reads a rule as it would be made, which here needs no name, or {@code {"id":"rul_…"}} for one that stands, and {@code days}.
     * The first thing that is wrong is a problem (400, 404) that points at it.
     */
    public static PreviewRequest read(JsonNode body, RuleReader reader, Rules rules, String caller) {
        if (!(body instanceof ObjectNode given)) {
            throw new ProblemException(Problem.of(
                            "invalid-rule", 400, "The rule is not valid", "The body must be a rule, or the id of one")
                    .at("", body.toString(), "a JSON object with query, or with id"));
        }
        ObjectNode rest = given.deepCopy();
        ObjectNode time = rest.objectNode();
        time.set(DAYS, rest.remove(DAYS));
        int days = RuleFields.of(time, "", Set.of(DAYS)).count(DAYS, USUAL_DAYS, 1, MOST_DAYS);
        return new PreviewRequest(rule(rest, reader, rules, caller), days);
    }

    private static Rule rule(ObjectNode given, RuleReader reader, Rules rules, String caller) {
        if (given.has(QUERY) || !given.has(ID)) {
            if (!given.has(NAME)) {
                given.put(NAME, UNNAMED);
            }
            return reader.read(given).as("rul_preview", 1, caller, Instant.EPOCH);
        }
        RuleFields fields = RuleFields.of(given, "", Set.of(ID));
        String id = fields.value(ID, null, java.util.Optional::of, "the id of a rule");
        return rules.find(id)
                .orElseThrow(() ->
                        new ProblemException(Problem.of("unknown-rule", 404, "No such rule", "There is no rule " + id)
                                .at("/id", id, "the id of a rule that stands; GET /v1/rules lists them")));
    }
}
