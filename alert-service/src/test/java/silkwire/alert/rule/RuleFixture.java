package silkwire.alert.rule;

import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;

/** Rules for tests. */
final class RuleFixture {
    private static final RuleReader READER = new RuleReader(new QueryParser());

    private RuleFixture() {}

    /** A rule with this name and query, with quotation marks written as apostrophes in {@code more}. */
    static RuleDraft draft(String name, String query, String... more) {
        String further = more.length == 0 ? "" : "," + more[0];
        String json = "{'name':'" + name + "','query':'" + query + "'" + further + "}";
        return READER.read(EventJson.mapper().readTree(json.replace('\'', '"')));
    }
}
