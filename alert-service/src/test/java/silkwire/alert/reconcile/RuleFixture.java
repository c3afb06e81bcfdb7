package silkwire.alert.reconcile;

import java.time.Instant;
import silkwire.alert.rule.Rule;
import silkwire.common.json.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Rules as they stand in the log. */
final class RuleFixture {
    private RuleFixture() {}

    /** A rule in this revision; {@code more} with apostrophes for quotation marks overrides its fields. */
    static Rule rule(String id, long revision, String query, Instant at, String more) {
        ObjectNode json = (ObjectNode) EventJson.mapper().readTree("""
                {"name":"Орталық Азия","enabled":true,"tz":"UTC","backfill":false,"channels":[],"owner":"desk",
                 "notify":{"mode":"story","on":[],"conditions":[],"budgetPerDay":50}}
                """);
        json.put("id", id).put("revision", revision).put("query", query).put("changedAt", at.toString());
        json.setAll((ObjectNode) EventJson.mapper().readTree("{" + more.replace('\'', '"') + "}"));
        return EventJson.mapper().treeToValue(json, Rule.class);
    }
}
