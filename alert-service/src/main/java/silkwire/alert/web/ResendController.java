package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.resend.ResendReport;
import silkwire.alert.resend.ResendRequest;
import silkwire.alert.resend.Resending;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.Rules;
import tools.jackson.databind.JsonNode;

/** Sends old matches of a rule by wish. */
@RestController
final class ResendController {
    private final Rules rules;
    private final Resending resending;

    ResendController(Rules rules, Resending resending) {
        this.rules = rules;
        this.resending = resending;
    }

    @PostMapping("/v1/rules/{id}/resend")
    @Operation(
            summary = "Send old matches of a rule",
            description =
                    "What was received from `from` until `to` and matches the rule as it stands is told, where its story"
                            + " was not told yet; with `again` also where it was. Marked as resent. The same wish twice tells nothing"
                            + " twice. With `dryRun` only the numbers are answered.")
    ResponseEntity<ResendReport> resend(@PathVariable String id, @RequestBody JsonNode body) {
        Rule rule = rules.find(id).orElseThrow(() -> RuleProblems.unknown(id));
        ResendReport report = resending.grant(rule, ResendRequest.read(body, resending.now()));
        return report.sent() ? ResponseEntity.accepted().body(report) : ResponseEntity.ok(report);
    }
}
