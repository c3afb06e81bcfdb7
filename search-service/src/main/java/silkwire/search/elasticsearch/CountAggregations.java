package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoryQueries;
import silkwire.common.query.QueryField;
import silkwire.search.article.Facet;
import silkwire.search.count.CountInterval;
import silkwire.search.count.CountQuestion;
import silkwire.search.count.CountSearch.Part;
import silkwire.search.count.CountSearch.Tally;
import silkwire.search.count.CountUnit;

/** The aggregations of one count, and what their answers say: by the first field, within it by the second, within by time. */
final class CountAggregations {
    private static final String VALUES = "values";
    private static final String TIMES = "times";
    private static final String UNIT = "unit";
    private static final int PRECISION = 3_000;

    private final CountQuestion asked;

    CountAggregations(CountQuestion asked) {
        this.asked = asked;
    }

    Map<String, Aggregation> all() {
        return at(0);
    }

    private Map<String, Aggregation> at(int depth) {
        Map<String, Aggregation> aggregations = new HashMap<>(unit());
        CountInterval interval = asked.interval();
        if (interval != null) {
            aggregations.put(
                    TIMES,
                    Aggregation.of(times -> times.dateHistogram(histogram -> histogram
                                    .field(Paths.PUBLISHED)
                                    .calendarInterval(calendar(interval))
                                    .timeZone(asked.question().zone().getId())
                                    .minDocCount(1))
                            .aggregations(unit())));
        }
        if (depth < asked.by().size()) {
            Facet field = asked.by().get(depth);
            aggregations.put(
                    VALUES,
                    Aggregation.of(values ->
                            values.terms(Facets.terms(field, asked.top())).aggregations(at(depth + 1))));
        }
        return aggregations;
    }

    /** Nothing for articles: every bucket says how many it has. */
    private Map<String, Aggregation> unit() {
        return switch (asked.unit()) {
            case ARTICLES -> Map.of();
            case STORIES -> Map.of(UNIT, different(QueryField.STORY));
            case OUTLETS ->
                Map.of(
                        UNIT,
                        Aggregation.of(own -> own.filter(StoryQueries.independent())
                                .aggregations(UNIT, different(QueryField.OUTLET))));
        };
    }

    private static Aggregation different(QueryField field) {
        return Aggregation.of(different ->
                different.cardinality(count -> count.field(Paths.key(field)).precisionThreshold(PRECISION)));
    }

    static CalendarInterval calendar(CountInterval interval) {
        return switch (interval) {
            case HOUR -> CalendarInterval.Hour;
            case DAY -> CalendarInterval.Day;
            case WEEK -> CalendarInterval.Week;
            case MONTH -> CalendarInterval.Month;
        };
    }

    Tally read(long articles, Map<String, Aggregate> answers) {
        return read(articles, answers, 0);
    }

    private Tally read(long articles, Map<String, Aggregate> answers, int depth) {
        Map<Instant, Long> times = new HashMap<>();
        Aggregate histogram = answers.get(TIMES);
        if (histogram != null) {
            histogram
                    .dateHistogram()
                    .buckets()
                    .array()
                    .forEach(bucket -> times.put(
                            Instant.ofEpochMilli(bucket.key()), number(bucket.docCount(), bucket.aggregations())));
        }
        List<Part> parts = new ArrayList<>();
        long omitted = 0;
        Aggregate values = answers.get(VALUES);
        if (values != null && values.isSterms()) {
            Facet field = asked.by().get(depth);
            StringTermsAggregate terms = values.sterms();
            for (StringTermsBucket bucket : Facets.exact(field, terms)) {
                parts.add(new Part(
                        Facets.shown(field, bucket.key().stringValue()),
                        read(bucket.docCount(), bucket.aggregations(), depth + 1)));
            }
            omitted = terms.sumOtherDocCount() == null ? 0 : terms.sumOtherDocCount();
        }
        return new Tally(number(articles, answers), times, parts, omitted);
    }

    private long number(long articles, Map<String, Aggregate> answers) {
        Aggregate unit = answers.get(UNIT);
        if (asked.unit() == CountUnit.ARTICLES || unit == null) {
            return articles;
        }
        if (asked.unit() == CountUnit.STORIES) {
            return unit.cardinality().value();
        }
        Aggregate outlets = unit.filter().aggregations().get(UNIT);
        return outlets == null ? 0 : outlets.cardinality().value();
    }
}
