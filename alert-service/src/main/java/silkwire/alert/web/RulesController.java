package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.rule.Rules;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.web.KeyPrincipal;
import tools.jackson.databind.JsonNode;

/** Makes, shows, changes and ends rules. A change that was answered is seen by every call after it. */
@RestController
@RequestMapping("/v1/rules")
final class RulesController {
    private final Rules rules;
    private final RuleReader reader;

    RulesController(Rules rules, RuleReader reader) {
        this.rules = rules;
        this.reader = reader;
    }

    /** All rules that stand. */
    record RuleList(List<Rule> items) {}

    /** Everything that became of a rule. */
    record RevisionList(List<Revision> items) {}

    /** One revision: {@code rule} is absent where the rule ended with it. */
    record Revision(
            long revision, String by, Instant at, @Nullable Rule rule) {
        static Revision of(RuleRecord change) {
            Rule rule = change.rule();
            return new Revision(
                    change.replaces() + 1, change.by(), change.at(), rule == null ? null : rule.withoutSecrets());
        }
    }

    @GetMapping
    @Operation(summary = "List the rules", description = "Without the secrets of their channels.")
    RuleList list() {
        return new RuleList(rules.all().stream().map(Rule::withoutSecrets).toList());
    }

    @PostMapping
    @Operation(
            summary = "Make a rule",
            description = "The answer alone shows the secret a webhook was given; keep it to check signatures.")
    ResponseEntity<?> create(@AuthenticationPrincipal KeyPrincipal caller, @RequestBody JsonNode body) {
        RuleOutcome outcome = rules.create(reader.read(body), caller.getName()).join();
        return outcome instanceof RuleOutcome.Counted counted
                ? created(counted.record())
                : RuleProblems.unavailable(outcome);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a rule", description = "Its ETag is needed to change it.")
    ResponseEntity<Rule> show(@PathVariable String id) {
        Rule rule = rules.find(id).orElseThrow(() -> RuleProblems.unknown(id));
        return ResponseEntity.ok().eTag(EntityTags.of(rule.revision())).body(rule.withoutSecrets());
    }

    @GetMapping("/{id}/revisions")
    @Operation(summary = "Show every revision of a rule, also of one that has ended")
    RevisionList revisions(@PathVariable String id) {
        List<RuleRecord> known = rules.revisions(id);
        if (known.isEmpty()) {
            throw RuleProblems.unknown(id);
        }
        return new RevisionList(known.stream().map(Revision::of).toList());
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a rule",
            description = "If-Match names the revision that is changed; 412 where another stands.")
    ResponseEntity<?> replace(
            @AuthenticationPrincipal KeyPrincipal caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode body) {
        long revision = EntityTags.revision(ifMatch);
        RuleOutcome outcome =
                rules.replace(id, revision, reader.read(body), caller.getName()).join();
        return outcome instanceof RuleOutcome.Counted counted ? changed(counted.record()) : refused(id, outcome);
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "End a rule",
            description = "If-Match names the revision that ends; its revisions can still be read.")
    ResponseEntity<?> delete(
            @AuthenticationPrincipal KeyPrincipal caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        long revision = EntityTags.revision(ifMatch);
        RuleOutcome outcome = rules.delete(id, revision, caller.getName()).join();
        return outcome instanceof RuleOutcome.Counted
                ? ResponseEntity.noContent().build()
                : refused(id, outcome);
    }

    private static ResponseEntity<Rule> created(RuleRecord change) {
        return ResponseEntity.created(URI.create("/v1/rules/" + change.ruleId()))
                .eTag(EntityTags.of(1))
                .body(change.rule());
    }

    private static ResponseEntity<Rule> changed(RuleRecord change) {
        return ResponseEntity.ok().eTag(EntityTags.of(change.replaces() + 1)).body(change.rule());
    }

    private ResponseEntity<Problem> refused(String id, RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Overtaken overtaken && rules.find(id).isPresent()) {
            throw new ProblemException(Problem.of(
                            "revision-overtaken",
                            HttpStatus.PRECONDITION_FAILED.value(),
                            "Another revision stands",
                            "Revision " + overtaken.standing() + " of the rule stands; read it and change that")
                    .at("If-Match", null, EntityTags.of(overtaken.standing())));
        }
        if (outcome instanceof RuleOutcome.Overtaken) {
            throw RuleProblems.unknown(id);
        }
        return RuleProblems.unavailable(outcome);
    }
}
