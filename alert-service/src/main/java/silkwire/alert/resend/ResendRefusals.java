package silkwire.alert.resend;

import java.time.Instant;
import silkwire.alert.rule.Condition;
import silkwire.alert.rule.MuteEntry;
import silkwire.alert.rule.Rule;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Why a wish is not granted. */
final class ResendRefusals {
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private ResendRefusals() {}

    /** Refuses for a rule that would tell nothing. */
    static void check(Rule rule, Iterable<MuteEntry> mutes, Instant now) {
        if (!rule.enabled()) {
            throw conflict("rule-disabled", "Rule " + rule.id() + " is disabled and tells nothing; enable it first");
        }
        Instant until = rule.pausedUntil();
        if (until != null && now.isBefore(until)) {
            throw conflict(
                    "rule-paused", "Rule " + rule.id() + " is paused until " + until + " and tells nothing until then");
        }
        for (MuteEntry entry : mutes) {
            if (entry.mute().mutes(null, null, now)) {
                throw conflict("rule-muted", "Rule " + rule.id() + " is muted and tells nothing; unmute it first");
            }
        }
        for (Condition condition : rule.notification().conditions()) {
            if (!(condition instanceof Condition.StoryHas)) {
                throw conflict(
                        "rule-counts",
                        "Rule " + rule.id() + " tells when '" + condition.text()
                                + "' comes true and not of single stories; there is nothing to send again");
            }
        }
    }

    static ProblemException tooMany(String what, long count, long most) {
        String allowed = "a window with at most " + most + " " + what + ": a later from or an earlier to";
        return new ProblemException(Problem.of(
                        "too-much-to-resend",
                        BAD_REQUEST,
                        "That is too much to send at once",
                        "There are " + count + " " + what + " in this window, and at most " + most
                                + " are sent by one wish")
                .at("/from", Long.toString(count), allowed));
    }

    static ProblemException notWritten(String reason) {
        return new ProblemException(Problem.of(
                "matches-unavailable",
                503,
                "The matches cannot be written now",
                "Send the same wish again: nothing is told twice. The log of matches was not written: " + reason));
    }

    private static ProblemException conflict(String name, String detail) {
        return new ProblemException(Problem.of(name, CONFLICT, "The rule tells nothing that could be sent", detail));
    }
}
