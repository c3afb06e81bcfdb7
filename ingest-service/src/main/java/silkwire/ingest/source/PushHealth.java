package silkwire.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.ingest.feed.FeedHealth;
import silkwire.ingest.feed.Rhythm;

/**
 * How the pushes of a source are doing, for people: when an item was last accepted, how many are learned to be usual in an
 * hour like this one, what came in the last hours against what was to be expected, and since when the source is silent.
 * Backfill counts as a push but not in the rhythm.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PushHealth(
        Condition state,
        Instant lastPush,
        double ratePerHour,
        FeedHealth.LastHours lastHours,
        @Nullable Instant silentSince) {

    /** How the pushes are doing. */
    public enum Condition {
        /** No less comes than usually. */
        @JsonProperty("healthy")
        HEALTHY,
        /** Far less comes than usually. */
        @JsonProperty("silent")
        SILENT
    }

    /** The health of a source of which the instances counted this; nothing where nothing was ever pushed. */
    static Optional<PushHealth> of(List<PushState> shares, Instant now) {
        return shares.stream()
                .map(PushState::lastPushAt)
                .max(Comparator.naturalOrder())
                .map(lastPush -> of(shares, lastPush, now));
    }

    private static PushHealth of(List<PushState> shares, Instant lastPush, Instant now) {
        Rhythm rhythm = Rhythm.sum(shares.stream().map(PushState::rhythm).toList());
        Instant lastNews = shares.stream()
                .map(PushState::lastNewsAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Rhythm upToNow = lastNews == null ? rhythm : rhythm.observed(now, now, List.of());
        Instant silentSince = upToNow.silentSince(lastNews, now);
        return new PushHealth(
                silentSince == null ? Condition.HEALTHY : Condition.SILENT,
                lastPush,
                FeedHealth.rounded(upToNow.ratePerHour(now)),
                FeedHealth.LastHours.of(upToNow, now),
                silentSince);
    }
}
