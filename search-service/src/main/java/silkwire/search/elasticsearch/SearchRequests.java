package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.QueryTranslator;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.common.lucene.LuceneQueryTerms;
import silkwire.common.query.QueryField;
import silkwire.search.article.Facet;
import silkwire.search.article.Order;
import silkwire.search.article.Position;
import silkwire.search.article.Question;

/** The search requests a question becomes. */
final class SearchRequests {
    private static final String LATEST = "latest-publication";
    private static final String ALL = "all-articles";
    private static final String STORIES = "all-stories";
    private static final Time HALVING = Time.of(time -> time.time("7d"));

    private final Question question;
    private final QueryTranslator translator;

    SearchRequests(Question question) {
        this.question = question;
        this.translator = new QueryTranslator(new LuceneQueryTerms(), question.now(), question.zone());
    }

    SearchRequest request(String alias, @Nullable String snapshot) {
        return SearchRequest.of(request -> {
            frame(request, alias, snapshot).size(question.size() + 1);
            return counted(positioned(request));
        });
    }

    /**
     * Whether articles and numbers are asked for apart: a request for numbers alone is answered from the cache of each index
     * that has not changed since it was asked before. What was shown on the first page by relevance is left out of the
     * articles and not of the numbers, so there both have to be asked for at once.
     */
    boolean areNumbersApart() {
        return !question.facets().isEmpty() && isUnfiltered();
    }

    /** The articles of the page and no number but the latest time, where that has to be asked for. */
    SearchRequest articles(String alias, @Nullable String snapshot) {
        return SearchRequest.of(request -> latest(positioned(frame(request, alias, snapshot)
                .size(question.size() + 1)
                .trackTotalHits(total -> total.enabled(false)))));
    }

    /** The facets and the number of all. */
    SearchRequest numbers(String alias, @Nullable String snapshot) {
        return SearchRequest.of(request -> faceted(
                        placed(request, alias, snapshot).query(unscored()).size(0))
                .trackTotalHits(total -> total.enabled(true)));
    }

    /** Where, what and in which order. */
    SearchRequest.Builder frame(SearchRequest.Builder request, String alias, @Nullable String snapshot) {
        placed(request, alias, snapshot).query(query()).sort(sort());
        if (question.after() instanceof Position.InScore score && !isUnfiltered()) {
            request.postFilter(unshown(score.shown()));
        }
        return request;
    }

    private boolean isUnfiltered() {
        return !(question.after() instanceof Position.InScore score)
                || score.shown().isEmpty();
    }

    /** From the question's position on. */
    SearchRequest.Builder positioned(SearchRequest.Builder request) {
        Position after = question.after();
        return after == null || isSecondByRelevance(after) ? request : request.searchAfter(searchAfter(after));
    }

    /** Where: the alias, or the snapshot; wholly or not at all. */
    SearchRequest.Builder placed(SearchRequest.Builder request, String alias, @Nullable String snapshot) {
        if (snapshot == null) {
            request.index(alias);
        } else {
            request.pit(pit -> pit.id(snapshot).keepAlive(Snapshots.KEPT));
        }
        return request.allowPartialSearchResults(false);
    }

    /**
     * With the facets, the number of all, shown ones included, and the latest time where the first hit does not tell it. The
     * number is that of the hits where no filter comes behind, which costs less than counting by a field.
     */
    SearchRequest.Builder counted(SearchRequest.Builder request) {
        faceted(request);
        if (question.byStory()) {
            request.aggregations(STORIES, Facets.stories());
        } else if (isUnfiltered()) {
            request.trackTotalHits(total -> total.enabled(true));
        } else {
            request.aggregations(ALL, all -> all.valueCount(count -> count.field(Paths.ID)));
        }
        return latest(request);
    }

    private SearchRequest.Builder faceted(SearchRequest.Builder request) {
        for (Facet facet : question.facets()) {
            request.aggregations(facet.text(), Facets.aggregation(facet, question));
        }
        return request;
    }

    private SearchRequest.Builder latest(SearchRequest.Builder request) {
        if (question.after() == null && question.order() == Order.OLDEST) {
            request.aggregations(LATEST, latest -> latest.max(max -> max.field(Paths.PUBLISHED)));
        }
        return request;
    }

    /** Its scores are not those of the first page, which it leaves out by name instead. */
    private static boolean isSecondByRelevance(Position after) {
        return after instanceof Position.InScore score && score.snapshot() == null;
    }

    private Query unshown(List<String> shown) {
        String path = question.byStory() ? Paths.key(QueryField.STORY) : Paths.ID;
        return Query.of(query -> query.bool(bool -> bool.mustNot(not -> not.terms(terms -> terms.field(path)
                .terms(values -> values.value(shown.stream().map(FieldValue::of).toList()))))));
    }

    /** How many articles there are in all. */
    static long total(SearchResponse<?> answer) {
        Aggregate all = answer.aggregations().get(ALL);
        TotalHits hits = answer.hits().total();
        if (all == null) {
            return hits == null ? 0 : hits.value();
        }
        Double value = all.valueCount().value();
        return value == null ? 0 : value.longValue();
    }

    /** About how many stories there are in all. */
    static long stories(SearchResponse<?> answer) {
        Aggregate stories = answer.aggregations().get(STORIES);
        return stories == null ? 0 : stories.cardinality().value();
    }

    /** The latest time of publication of all articles found, in milliseconds, as the first page by time knows it. */
    static long latest(Order order, SearchResponse<?> answer) {
        if (order == Order.NEWEST && !answer.hits().hits().isEmpty()) {
            return answer.hits().hits().getFirst().sort().getFirst().longValue();
        }
        Aggregate latest = answer.aggregations().get(LATEST);
        Double value = latest == null ? null : latest.max().value();
        return value == null ? Long.MAX_VALUE : value.longValue();
    }

    /** What is looked for, within the bounds that the first page set. */
    Query query() {
        Query asked = translator.translate(question.query().tree());
        BoolQuery.Builder bool = new BoolQuery.Builder();
        return bounded(
                question.order() == Order.RELEVANCE
                        ? bool.must(question.recency() ? recentFirst(asked) : asked)
                        : bool.filter(asked));
    }

    /** The same without scores, which numbers do not need, and which depend on the time of asking. */
    private Query unscored() {
        return bounded(new BoolQuery.Builder()
                .filter(translator.translate(question.query().tree())));
    }

    private Query bounded(BoolQuery.Builder bool) {
        NarrowingQueries.of(question.narrowing()).forEach(bool::filter);
        question.filters().forEach(filter -> bool.filter(translator.translate(filter)));
        if (question.after() instanceof Position.InTime time && time.latest() < Long.MAX_VALUE) {
            String latest = Instant.ofEpochMilli(time.latest()).toString();
            bool.filter(filter -> filter.range(
                    range -> range.date(date -> date.field(Paths.PUBLISHED).lte(latest))));
        }
        return Query.of(query -> query.bool(bool.build()));
    }

    /** An article of now counts twice what a very old one counts, one of {@link #HALVING} ago one and a half times. */
    private Query recentFirst(Query asked) {
        return Query.of(query -> query.functionScore(score -> score.query(asked)
                .functions(
                        FunctionScore.of(always -> always.weight(1.0)),
                        FunctionScore.of(recent -> recent.exp(decay -> decay.date(date -> date.field(Paths.PUBLISHED)
                                .placement(place -> place.origin(question.now().toString())
                                        .scale(HALVING)
                                        .decay(0.5))))))
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    List<SortOptions> sort() {
        SortOptions id =
                SortOptions.of(sort -> sort.field(field -> field.field(Paths.ID).order(SortOrder.Asc)));
        SortOptions first = switch (question.order()) {
            case RELEVANCE -> SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
            case NEWEST -> byTime(SortOrder.Desc);
            case OLDEST -> byTime(SortOrder.Asc);
        };
        return List.of(first, id);
    }

    private static SortOptions byTime(SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(field -> field.field(Paths.PUBLISHED).order(order)));
    }

    private static List<FieldValue> searchAfter(Position after) {
        return switch (after) {
            case Position.InTime time -> List.of(FieldValue.of(time.time()), FieldValue.of(time.id()));
            case Position.InScore score -> List.of(FieldValue.of(score.score()), FieldValue.of(score.id()));
        };
    }
}
