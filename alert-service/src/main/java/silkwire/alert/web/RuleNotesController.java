package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.rule.Judgement;
import silkwire.alert.rule.MuteEntry;
import silkwire.alert.rule.NoteReader;
import silkwire.alert.rule.RuleNote;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.Rules;
import silkwire.common.web.KeyPrincipal;
import tools.jackson.databind.JsonNode;

/** Mutes what a rule tells, and takes what is said of its notifications. None of it makes a revision of the rule. */
@RestController
@RequestMapping("/v1/rules/{id}")
final class RuleNotesController {
    private final Rules rules;
    private final NoteReader reader;

    RuleNotesController(Rules rules, NoteReader reader) {
        this.rules = rules;
        this.reader = reader;
    }

    /** What is muted now. */
    record MuteList(List<MuteView> items) {
        static MuteList of(List<MuteEntry> entries) {
            return new MuteList(entries.stream().map(MuteView::of).toList());
        }
    }

    /** A mute; with neither story nor source it is that of the rule. */
    record MuteView(
            @Nullable String story,
            @Nullable String source,
            @Nullable Instant until,
            String by,
            Instant at) {
        static MuteView of(MuteEntry entry) {
            return new MuteView(
                    entry.mute().story(), entry.mute().source(), entry.mute().until(), entry.by(), entry.at());
        }
    }

    /** What was said of a rule's notifications: how many were relevant, how many not, and each. */
    record Relevance(long relevant, long notRelevant, List<Judgement> items) {
        static Relevance of(List<Judgement> judgements) {
            long relevant = judgements.stream().filter(Judgement::relevant).count();
            return new Relevance(relevant, judgements.size() - relevant, judgements);
        }
    }

    @GetMapping("/mutes")
    @Operation(summary = "Show what a rule does not tell now")
    MuteList mutes(@PathVariable String id) {
        require(id);
        return MuteList.of(rules.mutes(id));
    }

    @PostMapping("/mute")
    @Operation(
            summary = "Mute a story, a source, or the whole rule until a time",
            description = "What comes meanwhile is not sent later. The answer shows all that is muted.")
    ResponseEntity<?> mute(
            @AuthenticationPrincipal KeyPrincipal caller, @PathVariable String id, @RequestBody JsonNode body) {
        return muting(id, reader.mute(body), caller);
    }

    @PostMapping("/unmute")
    @Operation(summary = "Tell a story or a source again, or with neither the whole rule")
    ResponseEntity<?> unmute(
            @AuthenticationPrincipal KeyPrincipal caller, @PathVariable String id, @RequestBody JsonNode body) {
        return muting(id, reader.unmute(body), caller);
    }

    private ResponseEntity<?> muting(String id, RuleNote note, KeyPrincipal caller) {
        RuleOutcome outcome = say(id, note, caller);
        return outcome instanceof RuleOutcome.Counted
                ? ResponseEntity.ok(MuteList.of(rules.mutes(id)))
                : refused(id, outcome);
    }

    @GetMapping("/relevance")
    @Operation(summary = "Show which notifications of a rule were judged")
    Relevance relevance(@PathVariable String id) {
        require(id);
        return Relevance.of(rules.judgements(id));
    }

    @PostMapping("/relevance")
    @Operation(
            summary = "Say whether a notification was relevant",
            description = "Of a notification the latest word stands.")
    ResponseEntity<?> judge(
            @AuthenticationPrincipal KeyPrincipal caller, @PathVariable String id, @RequestBody JsonNode body) {
        RuleOutcome outcome = say(id, reader.judge(body), caller);
        return outcome instanceof RuleOutcome.Counted
                ? ResponseEntity.ok(Relevance.of(rules.judgements(id)))
                : refused(id, outcome);
    }

    private RuleOutcome say(String id, RuleNote note, KeyPrincipal caller) {
        require(id);
        return rules.note(id, note, caller.getName()).join();
    }

    private static ResponseEntity<?> refused(String id, RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Overtaken) {
            throw RuleProblems.unknown(id);
        }
        return RuleProblems.unavailable(outcome);
    }

    private void require(String id) {
        if (rules.find(id).isEmpty()) {
            throw RuleProblems.unknown(id);
        }
    }
}
