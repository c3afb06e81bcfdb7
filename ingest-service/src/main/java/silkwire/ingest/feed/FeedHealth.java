package silkwire.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is doing, for people: {@code ratePerHour} is what it learned to expect of an hour like this one, {@code
 * lastHours} what came in the last hours against what was to be expected. {@code silentSince} is the time of the last
 * entry, given once so many entries were to be expected since then (four) that their absence is hardly chance (2 %).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedHealth(
        String id,
        String url,
        @Nullable String movedTo,
        Condition state,
        @Nullable Instant lastSuccess,
        FeedState.@Nullable Failure lastError,
        int failuresInARow,
        @Nullable Instant lastPoll,
        @Nullable Instant nextPoll,
        boolean pushedByHub,
        double ratePerHour,
        LastHours lastHours,
        @Nullable Instant lastEntry,
        @Nullable Instant silentSince,
        @Nullable Instant endedAt) {

    private static final int HOURS = 6;

    /** How a feed is doing. */
    public enum Condition {
        /** Never read yet. */
        @JsonProperty("new")
        NEW("new"),
        /** The last poll was answered. */
        @JsonProperty("healthy")
        HEALTHY("healthy"),
        /** The last poll failed; it is asked again, less and less often. */
        @JsonProperty("failing")
        FAILING("failing"),
        /** Answered, but with far less than it usually brings. */
        @JsonProperty("silent")
        SILENT("silent"),
        /** Its site said that it is gone for good (410); it is not asked again. */
        @JsonProperty("ended")
        ENDED("ended");

        private final String text;

        Condition(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** What came in the last {@code hours} hours, this one included, and what was to be expected. */
    public record LastHours(int hours, double expected, int received) {
        /** Those of this rhythm. */
        public static LastHours of(Rhythm rhythm, Instant now) {
            return new LastHours(HOURS, rounded(rhythm.expected(now, HOURS)), rhythm.received(now, HOURS));
        }
    }

    /** The health of the feed in this state. */
    public static FeedHealth of(FeedState state, boolean pushedByHub, Instant now) {
        Rhythm rhythm = state.rhythm();
        Instant silentSince = rhythm.silentSince(state.lastEntryAt(), now);
        return new FeedHealth(
                state.id(),
                state.url(),
                state.movedTo(),
                condition(state, silentSince),
                state.lastSuccessAt(),
                state.lastFailure(),
                state.failures(),
                state.polledAt(),
                state.nextPollAt(),
                pushedByHub,
                rounded(rhythm.ratePerHour(now)),
                LastHours.of(rhythm, now),
                state.lastEntryAt(),
                silentSince,
                state.endedAt());
    }

    private static Condition condition(FeedState state, @Nullable Instant silentSince) {
        if (state.endedAt() != null) {
            return Condition.ENDED;
        }
        if (state.failures() > 0) {
            return Condition.FAILING;
        }
        if (state.isNew()) {
            return Condition.NEW;
        }
        return silentSince == null ? Condition.HEALTHY : Condition.SILENT;
    }

    /** To two places, as people read it. */
    public static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
