package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.query.QueryField;
import silkwire.search.article.Question;
import silkwire.search.count.CountInterval;
import silkwire.search.count.CountQuestion;
import silkwire.search.count.CountSearch;
import tools.jackson.databind.node.ObjectNode;

/** Counts by aggregations, each call within the deadline. */
final class ElasticsearchCountSearch implements CountSearch {
    private static final String EARLIEST = "earliest";
    private static final String LATEST = "latest";
    private static final String DELIVERIES = "deliveries";
    private static final String SOURCE = "source";
    private static final String TIME = "time";
    private static final int PAGE = 10_000;

    private final ElasticsearchClient client;
    private final IndexFamily articles;
    private final Duration deadline;

    ElasticsearchCountSearch(ElasticsearchClient client, IndexFamily articles, Duration deadline) {
        this.client = client;
        this.articles = articles;
        this.deadline = deadline;
    }

    @Override
    public Optional<Span> span(CountQuestion asked) {
        Map<String, Aggregation> times = Map.of(
                EARLIEST, Aggregation.of(earliest -> earliest.min(min -> min.field(Paths.PUBLISHED))),
                LATEST, Aggregation.of(latest -> latest.max(max -> max.field(Paths.PUBLISHED))));
        return SearchAnswers.of(() -> bounded().search(request(asked.question(), times), ObjectNode.class))
                .flatMap(ElasticsearchCountSearch::span);
    }

    private static Optional<Span> span(SearchResponse<?> answer) {
        Aggregate first = answer.aggregations().get(EARLIEST);
        Aggregate last = answer.aggregations().get(LATEST);
        Double earliest = first == null ? null : first.min().value();
        Double latest = last == null ? null : last.max().value();
        boolean isEmpty = answer.hits().total() == null || answer.hits().total().value() == 0;
        return isEmpty || earliest == null || latest == null
                ? Optional.empty()
                : Optional.of(
                        new Span(Instant.ofEpochMilli(earliest.longValue()), Instant.ofEpochMilli(latest.longValue())));
    }

    @Override
    public Tally count(CountQuestion asked) {
        CountAggregations aggregations = new CountAggregations(asked);
        return SearchAnswers.of(() -> bounded().search(request(asked.question(), aggregations.all()), ObjectNode.class))
                .map(answer -> aggregations.read(
                        answer.hits().total() == null
                                ? 0
                                : answer.hits().total().value(),
                        answer.aggregations()))
                .orElse(Tally.NOTHING);
    }

    private SearchRequest request(Question question, Map<String, Aggregation> aggregations) {
        return SearchRequest.of(request -> request.index(articles.alias())
                .allowPartialSearchResults(false)
                .query(new SearchRequests(question).query())
                .trackTotalHits(total -> total.enabled(true))
                .size(0)
                .aggregations(aggregations));
    }

    @Override
    public Map<String, Map<Instant, Long>> deliveries(
            Set<String> sources, CountInterval interval, Instant from, Instant before, ZoneId zone) {
        Query query = delivered(sources, from, before);
        CompositeAggregation.Builder by = by(interval, zone);
        return SearchAnswers.of(() -> deliveries(query, by.build())).orElse(Map.of());
    }

    private Map<String, Map<Instant, Long>> deliveries(Query query, CompositeAggregation by) throws IOException {
        BoundedSearch bounded = bounded();
        Map<String, Map<Instant, Long>> deliveries = new HashMap<>();
        CompositeAggregation page = by;
        int found;
        do {
            CompositeAggregation asked = page;
            SearchResponse<ObjectNode> answer = bounded.search(
                    SearchRequest.of(request -> request.index(articles.alias())
                            .allowPartialSearchResults(false)
                            .query(query)
                            .size(0)
                            .aggregations(DELIVERIES, all -> all.composite(asked))),
                    ObjectNode.class);
            CompositeAggregate buckets =
                    Aggregations.required(answer, DELIVERIES).composite();
            buckets.buckets().array().forEach(bucket -> add(deliveries, bucket));
            found = buckets.buckets().array().size();
            Map<String, FieldValue> after = buckets.afterKey();
            page = by.rebuild().after(after).build();
        } while (found == PAGE);
        return deliveries;
    }

    private static void add(Map<String, Map<Instant, Long>> deliveries, CompositeBucket bucket) {
        FieldValue source = bucket.key().get(SOURCE);
        FieldValue time = bucket.key().get(TIME);
        if (source != null && time != null) {
            deliveries
                    .computeIfAbsent(source.stringValue(), name -> new HashMap<>())
                    .put(Instant.ofEpochMilli(time.longValue()), bucket.docCount());
        }
    }

    private static Query delivered(Set<String> sources, Instant from, Instant before) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        bool.filter(time -> time.range(range -> range.date(
                date -> date.field(Paths.PUBLISHED).gte(from.toString()).lt(before.toString()))));
        if (!sources.isEmpty()) {
            bool.filter(named -> named.terms(terms -> terms.field(Paths.key(QueryField.SOURCE))
                    .terms(values ->
                            values.value(sources.stream().map(FieldValue::of).toList()))));
        }
        return Query.of(query -> query.bool(bool.build()));
    }

    private static CompositeAggregation.Builder by(CountInterval interval, ZoneId zone) {
        return new CompositeAggregation.Builder()
                .size(PAGE)
                .sources(List.of(
                        NamedValue.of(
                                SOURCE,
                                CompositeAggregationSource.of(
                                        source -> source.terms(terms -> terms.field(Paths.key(QueryField.SOURCE))))),
                        NamedValue.of(
                                TIME,
                                CompositeAggregationSource.of(time -> time.dateHistogram(histogram -> histogram
                                        .field(Paths.PUBLISHED)
                                        .calendarInterval(unit -> unit.time("1"
                                                + CountAggregations.calendar(interval)
                                                        .jsonValue()
                                                        .charAt(0)))
                                        .timeZone(zone.getId()))))));
    }

    private BoundedSearch bounded() {
        return new BoundedSearch(client, deadline, SearchAnswers::cutOff);
    }
}
