package silkwire.alert.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A rule as it stands, which tells each story once and at once. */
public final class StandingRule {
    private StandingRule() {}

    /** With this id and revision, for this query, since then. */
    public static Rule of(String id, long revision, String query, List<Channel> channels, Instant since) {
        Notify notify = new Notify(NotifyMode.STORY, List.of(), List.of(), 50, null, null);
        return new Rule(
                id,
                revision,
                "آسيا",
                query,
                true,
                null,
                null,
                false,
                ZoneId.of("UTC"),
                notify,
                channels,
                "desk",
                since);
    }
}
