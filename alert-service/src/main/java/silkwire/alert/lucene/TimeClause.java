package silkwire.alert.lucene;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TimeInterval;

/** A time of the article lies between two bounds, in the zone of a rule; now is when the article was received. */
final class TimeClause extends Clause {
    private final QueryNode.TimeRange range;
    private final ZoneId zone;

    TimeClause(QueryNode.TimeRange range, String text, ZoneId zone) {
        super(range, text);
        this.range = range;
        this.zone = zone;
    }

    /** The same dates are other times in another zone. */
    @Override
    String key() {
        return text() + " in " + zone;
    }

    @Override
    boolean isSignalled() {
        return false;
    }

    @Override
    long frequency() {
        return Frequency.of(range);
    }

    @Override
    boolean compute(Trial trial) {
        Instant time = trial.time(range.field());
        TimeInterval interval = range.at(trial.article().receivedAt(), zone);
        return interval.contains(Instant.ofEpochMilli(time.toEpochMilli()));
    }

    @Override
    List<MatchedPlace> places(Trial trial) {
        return List.of();
    }

    @Override
    void enter(Signals signals) {
        // Whoever asks computes it.
    }

    @Override
    void leave(Signals signals) {
        // Nothing was entered.
    }
}
