package silkwire.bench.alert;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import silkwire.alert.lucene.LuceneRuleMatcher;
import silkwire.alert.match.UnreadableRules;
import silkwire.alert.rule.Notify;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;

/** The matcher of the alert service. */
public final class SilkwireContender implements Contender {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant THEN = Instant.parse("2026-11-22T05:00:00Z");

    private final Costs costs;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LuceneRuleMatcher matcher;

    /** Without rules. */
    public SilkwireContender(OwnProcess process) {
        this.costs = process.costsFromNow();
        this.matcher = new LuceneRuleMatcher(
                new QueryParser(),
                new UnreadableRules(() -> {
                    throw new IllegalStateException("No rule is disabled here");
                }),
                meters);
    }

    @Override
    public String name() {
        return "silkwire";
    }

    @Override
    public int load(List<String> queries) {
        Notify usual = EventJson.mapper()
                .readValue("{\"mode\":\"story\",\"on\":[],\"conditions\":[],\"budgetPerDay\":50}", Notify.class);
        for (int i = 0; i < queries.size(); i++) {
            String id = "rul_" + i;
            Rule rule = new Rule(
                    id, 1, "Rule " + i, queries.get(i), true, null, null, false, UTC, usual, List.of(), "bench", THEN);
            matcher.changed(new RuleRecord(id, id, 0, rule, "bench", THEN));
        }
        return matcher.size();
    }

    @Override
    public int match(ArticleEnriched article) {
        return matcher.match(article).size();
    }

    @Override
    public OptionalDouble tried() {
        return OptionalDouble.of(
                meters.get("silkwire.match.candidates").summary().mean());
    }

    @Override
    public Costs costs() {
        return costs;
    }

    @Override
    public void close() {
        meters.close();
    }
}
