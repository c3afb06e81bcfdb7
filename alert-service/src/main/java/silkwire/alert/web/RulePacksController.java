package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleDraft;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RulePack;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.web.KeyPrincipal;

/** Rules that come with the product. */
@RestController
@RequestMapping("/v1/rules/packs")
final class RulePacksController {
    private final Rules rules;
    private final RuleReader reader;

    RulePacksController(Rules rules, RuleReader reader) {
        this.rules = rules;
        this.reader = reader;
    }

    /** The packs there are. */
    record PackList(List<RulePack> items) {}

    /**
     * The rules of a pack as they stand.
     *
     * @param made how many of them were made now
     * @param existing how many stood already, whatever became of them since they were made
     */
    record Made(int made, int existing, List<Rule> items) {}

    @GetMapping
    @Operation(summary = "List the packs and their rules")
    PackList list() {
        return new PackList(RulePack.all(reader));
    }

    @PostMapping("/{name}")
    @Operation(
            summary = "Make the rules of a pack",
            description =
                    "They are yours and disabled: give them channels and enable those you want. Asked again, the rules"
                            + " you have are answered (200) and none is made twice.")
    ResponseEntity<?> make(@AuthenticationPrincipal KeyPrincipal caller, @PathVariable String name) {
        RulePack pack = RulePack.named(name, reader).orElseThrow(() -> unknown(name));
        int made = 0;
        List<Rule> standing = new ArrayList<>();
        for (RuleDraft draft : pack.rules()) {
            String id = pack.idOf(draft, caller.getName());
            RuleOutcome outcome = rules.ensure(id, draft, caller.getName()).join();
            if (outcome instanceof RuleOutcome.Unavailable) {
                return RuleProblems.unavailable(outcome);
            }
            made += outcome instanceof RuleOutcome.Counted ? 1 : 0;
            rules.find(id).map(Rule::withoutSecrets).ifPresent(standing::add);
        }
        return ResponseEntity.status(made > 0 ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Made(made, standing.size() - made, standing));
    }

    private ProblemException unknown(String name) {
        String known = String.join(
                ", ", RulePack.all(reader).stream().map(RulePack::name).toList());
        return new ProblemException(Problem.of("unknown-pack", 404, "No such pack", "There is no pack of rules " + name)
                .at("name", name, known));
    }
}
