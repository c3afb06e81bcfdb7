package silkwire.search.article;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TimeInterval;

/** The times of publication that a search leaves: {@code from} inclusive, {@code before} exclusive, an open side null. */
public record TimeSpan(@Nullable Instant from, @Nullable Instant before) {

    /** What the query's own clauses and the filters leave together. */
    public static TimeSpan of(QueryNode tree, List<QueryNode> filters, Instant now, ZoneId zone) {
        Stream<QueryNode> own = tree instanceof QueryNode.And and ? and.clauses().stream() : Stream.of(tree);
        TimeSpan span = new TimeSpan(null, null);
        for (QueryNode clause : Stream.concat(own, filters.stream()).toList()) {
            if (clause instanceof QueryNode.TimeRange range && range.field() == QueryField.PUBLISHED) {
                span = span.within(range.at(now, zone));
            }
        }
        return span;
    }

    /** What the search of this question leaves. */
    public static TimeSpan of(Question question) {
        return of(question.query().tree(), question.filters(), question.now(), question.zone());
    }

    private TimeSpan within(TimeInterval interval) {
        Instant later = from;
        if (interval.from() != null && (later == null || interval.from().isAfter(later))) {
            later = interval.from();
        }
        Instant earlier = before;
        if (interval.before() != null && (earlier == null || interval.before().isBefore(earlier))) {
            earlier = interval.before();
        }
        return new TimeSpan(later, earlier);
    }
}
