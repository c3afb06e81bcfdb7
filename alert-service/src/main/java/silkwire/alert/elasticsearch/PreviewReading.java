package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.preview.PreviewSearch;
import silkwire.alert.preview.StoryShare;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.FoundSources;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.QueryTranslator;
import silkwire.common.elasticsearch.StoryQueries;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TimeInterval;
import tools.jackson.databind.node.ObjectNode;

/** What one preview asks, all of it within one deadline. */
final class PreviewReading implements PreviewSearch.Reading {
    private static final String STORY = Paths.key(QueryField.STORY);
    private static final String STORIES = "stories";
    private static final String COPIES = "copies";
    private static final String HOURS = "hours";
    private static final String DAYS = "days";
    private static final String CLAUSES = "clauses";
    private static final int PRECISION = 40_000;
    private static final int PAGE = 10_000;

    private final BoundedSearch search;
    private final String alias;
    private final Queries queries;
    private final ZoneId zone;

    /**
     * What is asked for.
     *
     * @param days every article of the days
     * @param matching those of them that match
     * @param earlierToo those that match, from before the days too
     * @param late those of the days that match and were taken in late
     * @param before the end of the days
     * @param clause the query of a clause
     */
    record Queries(
            Query days,
            Query matching,
            Query earlierToo,
            Query late,
            Instant before,
            Function<QueryNode, Query> clause) {}

    PreviewReading(BoundedSearch search, String alias, Queries queries, ZoneId zone) {
        this.search = search;
        this.alias = alias;
        this.queries = queries;
        this.zone = zone;
    }

    @Override
    public PreviewSearch.Totals totals() {
        SearchRequest request = of(queries.earlierToo())
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(
                        DAYS,
                        days -> days.filter(queries.days())
                                .aggregations(
                                        STORIES,
                                        all -> all.cardinality(different ->
                                                different.field(STORY).precisionThreshold(PRECISION)))
                                .aggregations(
                                        COPIES,
                                        all -> all.filter(copy -> copy.term(term ->
                                                term.field(Paths.STORY_ROLE).value("copy"))))
                                .aggregations(HOURS, hours()))
                .build();
        return ask(request, ObjectNode.class).map(PreviewReading::totals).orElse(NOTHING);
    }

    private static final PreviewSearch.Totals NOTHING = new PreviewSearch.Totals(0, 0, 0, new TreeMap<>(), 0);

    private Aggregation hours() {
        return Aggregation.of(all -> all.dateHistogram(histogram -> histogram
                .field(Paths.RECEIVED)
                .calendarInterval(CalendarInterval.Hour)
                .timeZone(zone.getId())
                .minDocCount(1)));
    }

    private static PreviewSearch.Totals totals(SearchResponse<?> answer) {
        var days = required(answer.aggregations(), DAYS).filter();
        SortedMap<Instant, Long> hours = new TreeMap<>();
        required(days.aggregations(), HOURS)
                .dateHistogram()
                .buckets()
                .array()
                .forEach(hour -> hours.put(Instant.ofEpochMilli(hour.key()), hour.docCount()));
        return new PreviewSearch.Totals(
                days.docCount(),
                required(days.aggregations(), STORIES).cardinality().value(),
                required(days.aggregations(), COPIES).filter().docCount(),
                hours,
                total(answer));
    }

    private static long total(SearchResponse<?> answer) {
        return answer.hits().total() == null ? 0 : answer.hits().total().value();
    }

    private static Aggregate required(Map<String, Aggregate> answers, String name) {
        return Optional.ofNullable(answers.get(name))
                .orElseThrow(() -> IndexProblems.unavailable("The index did not answer completely: " + name));
    }

    @Override
    public long takenInLate() {
        SearchRequest request = of(queries.late())
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .build();
        return ask(request, ObjectNode.class).map(PreviewReading::total).orElse(0L);
    }

    @Override
    public Map<QueryNode, Long> counts(List<QueryNode> clauses) {
        if (clauses.isEmpty()) {
            return Map.of();
        }
        List<Query> filters = clauses.stream().map(queries.clause()).toList();
        SearchRequest request = of(queries.days())
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(CLAUSES, all -> all.filters(each -> each.filters(buckets -> buckets.array(filters))))
                .build();
        Map<QueryNode, Long> counts = new LinkedHashMap<>();
        ask(request, ObjectNode.class).ifPresent(answer -> {
            List<FiltersBucket> buckets =
                    required(answer.aggregations(), CLAUSES).filters().buckets().array();
            for (int i = 0; i < clauses.size(); i++) {
                counts.put(clauses.get(i), buckets.get(i).docCount());
            }
        });
        return counts;
    }

    @Override
    public List<ArticleEnriched> latest(int stories) {
        SearchRequest request = of(queries.matching())
                .size(stories)
                .trackTotalHits(total -> total.enabled(false))
                .collapse(each -> each.field(STORY))
                .sort(sort -> sort.field(field -> field.field(Paths.RECEIVED).order(SortOrder.Desc)))
                .build();
        return ask(request, ArticleEnriched.class).map(FoundSources::of).orElse(List.of());
    }

    @Override
    public List<ArticleSummary> matches(StoryShare share) {
        Query all = queries.earlierToo();
        Query some = share.isAll()
                ? all
                : Query.of(query -> query.bool(bool -> bool.filter(
                        all,
                        Query.of(part -> part.range(
                                range -> range.term(term -> term.field(STORY).lt(share.bound())))))));
        return rows(some, Integer.MAX_VALUE).articles();
    }

    @Override
    public PreviewSearch.Members members(Collection<String> stories, int most) {
        Query received = QueryTranslator.within(Paths.RECEIVED, new TimeInterval(null, queries.before()));
        return rows(
                Query.of(query -> query.bool(bool -> bool.filter(
                        received,
                        StoryQueries.anyOf(stories),
                        Query.of(current -> current.term(
                                term -> term.field(Paths.key(QueryField.STATUS)).value("current")))))),
                most);
    }

    /** Page by page; nothing but their number where they are more than {@code most}. */
    private PreviewSearch.Members rows(Query query, int most) {
        List<ArticleSummary> articles = new ArrayList<>();
        List<FieldValue> after = List.of();
        long total = 0;
        boolean isMore = true;
        while (isMore) {
            SearchResponse<ObjectNode> answer =
                    ask(page(query, after), ObjectNode.class).orElse(null);
            if (answer == null) {
                return new PreviewSearch.Members(0, List.of());
            }
            total = after.isEmpty() ? total(answer) : total;
            List<Hit<ObjectNode>> hits = answer.hits().hits();
            if (total > most) {
                return new PreviewSearch.Members(total, List.of());
            }
            hits.forEach(hit -> articles.add(PreviewColumns.article(hit.fields())));
            isMore = hits.size() == PAGE;
            after = hits.isEmpty() ? after : hits.getLast().sort();
        }
        return new PreviewSearch.Members(total, articles);
    }

    private SearchRequest page(Query query, List<FieldValue> after) {
        SearchRequest.Builder request = of(query)
                .size(PAGE)
                .trackTotalHits(total -> total.enabled(after.isEmpty()))
                .source(source -> source.fetch(false))
                .storedFields("_none_")
                .docvalueFields(PreviewColumns.all())
                .sort(ArticlePages.ascending(Paths.RECEIVED), ArticlePages.ascending(Paths.ID));
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }

    private SearchRequest.Builder of(Query query) {
        return new SearchRequest.Builder()
                .index(alias)
                .allowPartialSearchResults(false)
                .query(query);
    }

    private <D> Optional<SearchResponse<D>> ask(SearchRequest request, Class<D> type) {
        return IndexProblems.of(() -> search.search(request, type));
    }
}
