package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoredValues;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.search.story.StorySearch;
import silkwire.search.story.StorySummary;
import tools.jackson.databind.node.ObjectNode;

/** Looks summaries up in the index of stories. */
final class ElasticsearchStorySearch implements StorySearch {
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;
    private final IndexFamily stories;

    ElasticsearchStorySearch(ElasticsearchClient client, IndexFamily stories) {
        this.client = client;
        this.stories = stories;
    }

    @Override
    public Map<String, Integer> find(Kind kind) {
        return SearchAnswers.of(() -> sizes(kind)).orElse(Map.of());
    }

    private Map<String, Integer> sizes(Kind kind) throws IOException {
        SearchResponse<ObjectNode> answer = client.search(
                request -> request.index(stories.alias())
                        .allowPartialSearchResults(false)
                        .query(query(kind))
                        .source(source -> source.fetch(false))
                        .docvalueFields(column -> column.field(Paths.ID))
                        .docvalueFields(column -> column.field(Paths.ARTICLES))
                        .trackTotalHits(total -> total.enabled(false))
                        .size(MOST_STORIES + 1),
                ObjectNode.class);
        List<Hit<ObjectNode>> hits = answer.hits().hits();
        if (hits.size() > MOST_STORIES) {
            throw tooMany();
        }
        Map<String, Integer> sizes = new HashMap<>();
        for (Hit<ObjectNode> hit : hits) {
            StoredValues values = new StoredValues(hit.fields());
            sizes.put(values.one(Paths.ID), (int) values.number(Paths.ARTICLES));
        }
        return sizes;
    }

    private static Query query(Kind kind) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        bool.filter(atLeast(Paths.ARTICLES, Math.max(1, kind.minArticles())));
        if (kind.minOutlets() > 1) {
            bool.filter(atLeast(Paths.OUTLET_COUNT, kind.minOutlets()));
        }
        if (kind.minCopies() > 0) {
            bool.filter(atLeast(Paths.COPIES, kind.minCopies()));
        }
        if (kind.from() != null) {
            String from = kind.from().toString();
            bool.filter(filter -> filter.range(
                    range -> range.date(date -> date.field(Paths.LAST_PUBLISHED).gte(from))));
        }
        if (kind.before() != null) {
            String before = kind.before().toString();
            bool.filter(filter -> filter.range(range ->
                    range.date(date -> date.field(Paths.FIRST_PUBLISHED).lt(before))));
        }
        return Query.of(query -> query.bool(bool.build()));
    }

    private static Query atLeast(String path, int least) {
        return Query.of(query ->
                query.range(range -> range.number(number -> number.field(path).gte((double) least))));
    }

    private static ProblemException tooMany() {
        return new ProblemException(Problem.of(
                        "too-many-stories",
                        BAD_REQUEST,
                        "Too many stories",
                        "More than " + MOST_STORIES + " stories are of this size in the time asked for")
                .at("from", null, "a shorter time by from and to, or higher minOutlets and minCopies"));
    }

    @Override
    public Map<String, StorySummary> summaries(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return SearchAnswers.of(() -> read(ids)).orElse(Map.of());
    }

    private Map<String, StorySummary> read(Collection<String> ids) throws IOException {
        SearchResponse<StorySummary> answer = client.search(
                request -> request.index(stories.alias())
                        .allowPartialSearchResults(false)
                        .query(query -> query.terms(terms -> terms.field(Paths.ID)
                                .terms(values -> values.value(
                                        ids.stream().map(FieldValue::of).toList()))))
                        .size(ids.size()),
                StorySummary.class);
        Map<String, StorySummary> summaries = new HashMap<>();
        for (Hit<StorySummary> hit : answer.hits().hits()) {
            StorySummary summary = hit.source();
            if (summary != null) {
                summaries.put(summary.id(), summary);
            }
        }
        return summaries;
    }
}
