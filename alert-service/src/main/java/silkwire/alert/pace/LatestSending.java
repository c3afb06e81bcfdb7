package silkwire.alert.pace;

import java.time.Duration;
import java.time.Instant;
import silkwire.alert.rule.Digest;
import silkwire.alert.rule.Rule;

/** By when what waits to be told is sent. */
public final class LatestSending {
    private static final Duration LONGEST_QUIET = Duration.ofDays(1);
    private static final Duration LONGEST_DIGEST = Duration.ofDays(7);

    private LatestSending() {}

    /**
     * What waits since then is sent by this time: with its digest or at the full hour, when a pause and quiet hours are over. A
     * rule that was changed since may have gathered it for the longest digest.
     */
    public static Instant of(Rule rule, Instant since) {
        Digest digest = rule.notification().digest();
        Instant due = digest == null ? DayTimes.nextHour(rule.tz(), since) : DayTimes.next(digest, rule.tz(), since);
        if (rule.changedAt().isAfter(since)) {
            due = since.plus(LONGEST_DIGEST).plus(LONGEST_QUIET);
        }
        Instant paused = rule.pausedUntil();
        if (paused != null && paused.isAfter(due)) {
            due = paused;
        }
        return rule.notification().quietHours() == null ? due : due.plus(LONGEST_QUIET);
    }
}
