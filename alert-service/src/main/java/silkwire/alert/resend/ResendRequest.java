package silkwire.alert.resend;

import java.time.Instant;
import java.util.Set;
import silkwire.alert.match.Resend;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleFields;
import silkwire.alert.rule.RuleReader;
import silkwire.common.event.ArticleId;
import tools.jackson.databind.JsonNode;

/**
 * A wish to send old matches.
 *
 * @param from the first moment of the window, by receipt
 * @param to the moment after its last
 * @param again whether what was told already is told again
 * @param dryRun whether only the numbers are wanted
 */
public record ResendRequest(Instant from, Instant to, boolean again, boolean dryRun) {
    private static final String TIME = "a time such as 2026-11-22T08:00:00Z";

    /** The wish in a body; the first thing that is wrong is a problem (400) that points at it. */
    public static ResendRequest read(JsonNode body, Instant now) {
        RuleFields fields = RuleFields.of(body, "", Set.of("from", "to", "again", "dryRun"));
        Instant from = fields.value("from", null, RuleReader::instant, TIME);
        Instant to = fields.value("to", null, RuleReader::instant, TIME);
        if (to.isAfter(now)) {
            throw fields.refuse("to", "a time that has passed: what comes later is told as it comes");
        }
        if (!from.isBefore(to)) {
            throw fields.refuse("from", "a time before to");
        }
        return new ResendRequest(from, to, fields.flag("again", false), fields.flag("dryRun", false));
    }

    /** How it is known in the story of what it tells. */
    Resend of(Rule rule) {
        String id = ArticleId.named(
                "rsd_",
                rule.id(),
                Long.toString(rule.revision()),
                from.toString(),
                to.toString(),
                Boolean.toString(again));
        return new Resend(id, again);
    }
}
