package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.Paths;
import silkwire.search.article.Facet;
import silkwire.search.trend.TrendQuestion;
import silkwire.search.trend.TrendQuestion.Kind;
import silkwire.search.trend.TrendSearch;
import tools.jackson.databind.node.ObjectNode;

/** Counts both sides in one request; words in two more, which find candidates and count them. */
final class ElasticsearchTrendSearch implements TrendSearch {
    private static final String NOW = "now";
    private static final String BEFORE = "before";
    private static final String LANGUAGE = "language";

    private final ElasticsearchClient client;
    private final IndexFamily articles;
    private final Duration deadline;

    ElasticsearchTrendSearch(ElasticsearchClient client, IndexFamily articles, Duration deadline) {
        this.client = client;
        this.articles = articles;
        this.deadline = deadline;
    }

    @Override
    public Sides count(TrendQuestion question) {
        BoundedSearch search = new BoundedSearch(client, deadline, SearchAnswers::cutOff);
        return SearchAnswers.of(() -> count(search, question)).orElse(new Sides(0, 0, List.of()));
    }

    private Sides count(BoundedSearch search, TrendQuestion asked) throws IOException {
        Query all = new SearchRequests(asked.question()).query();
        Map<String, Aggregation> fields = new HashMap<>();
        for (Kind kind : asked.kinds()) {
            Facet facet = facet(kind);
            if (facet != null) {
                fields.put(
                        kind.text(), Aggregation.of(values -> values.terms(Facets.terms(facet, Facets.MOST_VALUES))));
            }
        }
        fields.put(LANGUAGE, Aggregation.of(values -> values.terms(Facets.terms(Facet.LANG, Facets.MOST_VALUES))));
        SearchResponse<ObjectNode> answer = search.search(
                SearchRequest.of(request -> request.index(articles.alias())
                        .allowPartialSearchResults(false)
                        .query(all)
                        .size(0)
                        .aggregations(
                                NOW,
                                now -> now.filter(published(asked.middle(), asked.end()))
                                        .aggregations(fields))
                        .aggregations(
                                BEFORE,
                                before -> before.filter(published(asked.begin(), asked.middle()))
                                        .aggregations(fields))),
                ObjectNode.class);
        FilterAggregate now = Aggregations.required(answer, NOW).filter();
        FilterAggregate before = Aggregations.required(answer, BEFORE).filter();
        List<Value> values = new ArrayList<>();
        for (Kind kind : asked.kinds()) {
            Facet facet = facet(kind);
            if (facet != null) {
                values.addAll(values(kind, facet, now, before));
            }
        }
        if (asked.kinds().contains(Kind.WORD)) {
            Map<String, Long> languagesNow =
                    counts(Facet.LANG, now.aggregations().get(LANGUAGE));
            Map<String, Long> languagesBefore =
                    counts(Facet.LANG, before.aggregations().get(LANGUAGE));
            values.addAll(new TrendWords(search, articles.alias(), all, asked).count(languagesNow, languagesBefore));
        }
        return new Sides(now.docCount(), before.docCount(), values);
    }

    private static List<Value> values(Kind kind, Facet facet, FilterAggregate now, FilterAggregate before) {
        Map<String, Long> counted = counts(facet, before.aggregations().get(kind.text()));
        List<Value> values = new ArrayList<>();
        counts(facet, now.aggregations().get(kind.text()))
                .forEach((value, count) -> values.add(new Value(
                        kind, value, null, count, counted.getOrDefault(value, 0L), now.docCount(), before.docCount())));
        return values;
    }

    private static Map<String, Long> counts(Facet facet, @Nullable Aggregate answer) {
        Map<String, Long> counts = new HashMap<>();
        if (answer != null && answer.isSterms()) {
            for (StringTermsBucket bucket : Facets.exact(facet, answer.sterms())) {
                counts.put(bucket.key().stringValue(), bucket.docCount());
            }
        }
        return counts;
    }

    private static @Nullable Facet facet(Kind kind) {
        return switch (kind) {
            case COUNTRY -> Facet.COUNTRY;
            case TOPIC -> Facet.TOPIC;
            case OUTLET -> Facet.OUTLET;
            case WORD -> null;
        };
    }

    static Query published(Instant from, Instant before) {
        return Query.of(query -> query.range(range -> range.date(
                date -> date.field(Paths.PUBLISHED).gte(from.toString()).lt(before.toString()))));
    }
}
