package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.preview.Preview;
import silkwire.alert.preview.PreviewRequest;
import silkwire.alert.preview.Previewing;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.common.web.KeyPrincipal;
import tools.jackson.databind.JsonNode;

/** Shows what a rule would have told. */
@RestController
final class PreviewController {
    private final Rules rules;
    private final RuleReader reader;
    private final Previewing previewing;

    PreviewController(Rules rules, RuleReader reader, Previewing previewing) {
        this.rules = rules;
        this.reader = reader;
        this.previewing = previewing;
    }

    @PostMapping("/v1/rules/preview")
    @Operation(
            summary = "Show what a rule would have told over the last days",
            description =
                    "The body is a rule as it would be made (it needs no name here), or {\"id\":\"rul_…\"} of one that"
                            + " stands, and `days` (1 to 90, usually 30). Nothing is made and nothing is sent.")
    Preview preview(@AuthenticationPrincipal KeyPrincipal caller, @RequestBody JsonNode body) {
        return previewing.of(PreviewRequest.read(body, reader, rules, caller.getName()));
    }
}
