package silkwire.alert.lucene;

import java.time.Instant;
import java.time.ZoneId;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.json.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** What the log of rules says, for tests. */
final class RuleFixture {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant THEN = Instant.parse("2026-11-22T10:00:00Z");

    private RuleFixture() {}

    static RuleRecord rule(String id, String query) {
        return rule(id, query, UTC);
    }

    static RuleRecord rule(String id, String query, ZoneId zone) {
        return new RuleRecord("record", id, 6, rule(id, query, zone, true), "desk", THEN);
    }

    static RuleRecord disabled(String id, String query) {
        return new RuleRecord("record", id, 6, rule(id, query, UTC, false), "desk", THEN);
    }

    static RuleRecord ended(String id) {
        return new RuleRecord("record", id, 6, null, "desk", THEN);
    }

    /** In its seventh revision. */
    private static Rule rule(String id, String query, ZoneId zone, boolean isEnabled) {
        ObjectNode json = (ObjectNode) EventJson.mapper().readTree("""
                {"revision":7,"name":"Rule","backfill":false,"channels":[],"owner":"desk",
                 "changedAt":"2026-11-22T10:00:00Z","notify":{"mode":"story","on":[],"conditions":[],"budgetPerDay":50}}
                """);
        json.put("id", id).put("query", query).put("enabled", isEnabled).put("tz", zone.getId());
        return EventJson.mapper().treeToValue(json, Rule.class);
    }
}
