package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.search.article.Facet;
import silkwire.search.article.Order;
import silkwire.search.article.Position;
import silkwire.search.article.Question;

/** The search requests a question becomes. */
final class SearchRequests {
    private static final String LATEST = "latest-publication";

    private final Question question;
    private final QueryTranslator translator;

    SearchRequests(Question question) {
        this.question = question;
        this.translator = new QueryTranslator(question.now(), question.zone());
    }

    SearchRequest request(String alias, @Nullable String snapshot) {
        return SearchRequest.of(request -> {
            if (snapshot == null) {
                request.index(alias).allowPartialSearchResults(false);
            } else {
                request.pit(pit -> pit.id(snapshot).keepAlive(Snapshots.KEPT)).allowPartialSearchResults(false);
            }
            request.query(query())
                    .trackTotalHits(total -> total.enabled(true))
                    .source(source -> source.filter(filter -> filter.excludes(Paths.INTERNAL)))
                    .sort(sort())
                    .size(question.size() + 1);
            for (Facet facet : question.facets()) {
                request.aggregations(facet.text(), Facets.aggregation(facet));
            }
            Position after = question.after();
            if (after == null) {
                request.aggregations(LATEST, latest -> latest.max(max -> max.field(Paths.PUBLISHED)));
            } else {
                request.searchAfter(searchAfter(after));
            }
            return request;
        });
    }

    /** The latest time of publication of all articles found, in milliseconds. */
    static long latest(SearchResponse<?> answer) {
        Aggregate latest = answer.aggregations().get(LATEST);
        Double value = latest == null ? null : latest.max().value();
        return value == null ? Long.MAX_VALUE : value.longValue();
    }

    private Query query() {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        Query asked = translator.translate(question.query().tree());
        if (question.order() == Order.RELEVANCE) {
            bool.must(asked);
        } else {
            bool.filter(asked);
        }
        question.filters().forEach(filter -> bool.filter(translator.translate(filter)));
        if (question.after() instanceof Position.InTime time && time.latest() < Long.MAX_VALUE) {
            String latest = Instant.ofEpochMilli(time.latest()).toString();
            bool.filter(filter -> filter.range(
                    range -> range.date(date -> date.field(Paths.PUBLISHED).lte(latest))));
        }
        return Query.of(query -> query.bool(bool.build()));
    }

    private List<SortOptions> sort() {
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
