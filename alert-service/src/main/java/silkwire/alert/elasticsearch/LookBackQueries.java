package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import silkwire.alert.article.LookBack;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.QueryTranslator;
import silkwire.common.lucene.LuceneQueryTerms;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TimeInterval;

/** The queries by which articles are looked back at. */
final class LookBackQueries {
    /** How far {@code now} of a rule may be off; so many stretches are few enough for any window. */
    private static final int STRETCHES = 200;

    private static final Duration SHORTEST_STRETCH = Duration.ofMinutes(1);

    private final QueryTranslator translator;

    LookBackQueries(LookBack wanted, LookBack.Asked asked) {
        this.translator = QueryTranslator.byReceipt(
                new LuceneQueryTerms(), stretches(wanted.from(), wanted.before()), asked.zone());
    }

    /** Everything that is looked back at. */
    static Query all(LookBack wanted) {
        LookBack.Asked asked = wanted.asked();
        if (asked == null) {
            return received(wanted);
        }
        Query matching = new LookBackQueries(wanted, asked).clause(asked.tree());
        Query time = timely(wanted, asked);
        return Query.of(query -> query.bool(bool -> bool.filter(matching, time)));
    }

    /** What a rule may be told of: received in time, and not late unless it asks for that. */
    static Query timely(LookBack wanted, LookBack.Asked asked) {
        Query received = received(wanted);
        return asked.backfill()
                ? received
                : Query.of(query -> query.bool(bool -> bool.filter(received).mustNot(takenInLate())));
    }

    /** What a rule without backfill is not told of. */
    static Query late(LookBack wanted) {
        Query received = received(wanted);
        return Query.of(query -> query.bool(bool -> bool.filter(received, takenInLate())));
    }

    private static Query takenInLate() {
        return Query.of(late -> late.term(term -> term.field(Paths.BACKFILL).value(true)));
    }

    static Query received(LookBack wanted) {
        return QueryTranslator.within(Paths.RECEIVED, new TimeInterval(wanted.from(), wanted.before()));
    }

    /** A part of what the rule asks for. */
    Query clause(QueryNode node) {
        return translator.translate(node);
    }

    private static List<TimeInterval> stretches(Instant from, Instant before) {
        Duration equal = Duration.between(from, before).dividedBy(STRETCHES);
        Duration step = equal.compareTo(SHORTEST_STRETCH) < 0 ? SHORTEST_STRETCH : equal;
        List<TimeInterval> stretches = new ArrayList<>();
        for (Instant start = from; start.isBefore(before); start = start.plus(step)) {
            Instant end = start.plus(step);
            stretches.add(new TimeInterval(start, end.isAfter(before) ? before : end));
        }
        return stretches;
    }
}
