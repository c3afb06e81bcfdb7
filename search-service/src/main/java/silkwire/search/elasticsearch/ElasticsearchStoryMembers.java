package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoredValues;
import silkwire.common.elasticsearch.StoryQueries;
import silkwire.common.query.QueryField;
import silkwire.search.story.StoryMember;
import silkwire.search.story.StoryMembers;
import silkwire.search.story.StoryTouch;
import tools.jackson.databind.node.ObjectNode;

/** Reads the articles of stories by their columns, in these indices. */
final class ElasticsearchStoryMembers implements StoryMembers {
    private static final int PAGE = 10_000;
    private static final int SWEEP_PAGE = 500;
    private static final String MILLIS = "epoch_millis";
    private static final String CURRENT = "current";

    private final ElasticsearchClient client;
    private final String articles;
    private final SearchAnswers.Manner answers;

    /** Of the indices of this alias or pattern. */
    ElasticsearchStoryMembers(ElasticsearchClient client, String articles, SearchAnswers.Manner answers) {
        this.client = client;
        this.articles = articles;
        this.answers = answers;
    }

    @Override
    public List<StoryMember> members(Collection<String> stories) {
        List<StoryMember> members = new ArrayList<>();
        Query query = StoryQueries.anyOf(stories);
        List<FieldValue> after = List.of();
        int found;
        do {
            List<Hit<ObjectNode>> hits = page(query, after);
            hits.forEach(hit -> members.add(member(new StoredValues(hit.fields()))));
            found = hits.size();
            after = hits.isEmpty() ? after : hits.getLast().sort();
        } while (found == PAGE);
        return members;
    }

    private List<Hit<ObjectNode>> page(Query query, List<FieldValue> after) {
        return answers.of(() -> client.search(
                        request -> {
                            request.index(articles)
                                    .allowPartialSearchResults(false)
                                    .query(query)
                                    .source(source -> source.fetch(false))
                                    .docvalueFields(columns())
                                    .sort(sort -> sort.field(
                                            field -> field.field(Paths.ID).order(SortOrder.Asc)))
                                    .size(PAGE);
                            return after.isEmpty() ? request : request.searchAfter(after);
                        },
                        ObjectNode.class))
                .map(ElasticsearchStoryMembers::complete)
                .orElse(List.of());
    }

    private static List<Hit<ObjectNode>> complete(SearchResponse<ObjectNode> answer) {
        if (answer.timedOut()) {
            throw SearchAnswers.unavailable("The index did not answer completely; try again");
        }
        return answer.hits().hits();
    }

    private static List<FieldAndFormat> columns() {
        List<FieldAndFormat> columns = new ArrayList<>();
        for (String path : List.of(
                Paths.key(QueryField.STORY),
                Paths.ID,
                "sequence",
                Paths.key(QueryField.STATUS),
                Paths.key(QueryField.OUTLET),
                Paths.STORY_ROLE,
                Paths.STORY_CREDIT,
                Paths.key(QueryField.LANG),
                Paths.key(QueryField.COUNTRY))) {
            columns.add(FieldAndFormat.of(column -> column.field(path)));
        }
        columns.add(FieldAndFormat.of(column -> column.field(Paths.PUBLISHED).format(MILLIS)));
        return columns;
    }

    private static StoryMember member(StoredValues values) {
        return new StoryMember(
                values.one(Paths.key(QueryField.STORY)),
                values.one(Paths.ID),
                values.number("sequence"),
                values.one(Paths.key(QueryField.STATUS)).equals(CURRENT),
                values.one(Paths.key(QueryField.OUTLET)),
                values.one(Paths.STORY_ROLE),
                !values.one(Paths.STORY_CREDIT).isEmpty(),
                values.one(Paths.key(QueryField.LANG)),
                values.all(Paths.key(QueryField.COUNTRY)),
                Instant.ofEpochMilli(values.number(Paths.PUBLISHED)));
    }

    List<StoryTouch> writtenSince(Instant from, @Nullable StoryTouch after) {
        return answers.of(() -> written(from, after)).orElse(List.of());
    }

    private List<StoryTouch> written(Instant from, @Nullable StoryTouch after) throws IOException {
        SearchResponse<ObjectNode> answer = client.search(
                request -> {
                    request.index(articles)
                            .allowPartialSearchResults(false)
                            .query(query -> query.range(range ->
                                    range.date(date -> date.field(Paths.INDEXED).gte(from.toString()))))
                            .source(source -> source.fetch(false))
                            .docvalueFields(columns())
                            .docvalueFields(
                                    column -> column.field(Paths.INDEXED).format(MILLIS))
                            .sort(sort -> sort.field(field -> field.field(Paths.INDEXED)
                                    .order(SortOrder.Asc)
                                    .format("strict_date_optional_time")))
                            .sort(sort ->
                                    sort.field(field -> field.field(Paths.ID).order(SortOrder.Asc)))
                            .size(SWEEP_PAGE);
                    return after == null
                            ? request
                            : request.searchAfter(FieldValue.of(after.at().toString()), FieldValue.of(after.article()));
                },
                ObjectNode.class);
        return complete(answer).stream()
                .map(hit -> touch(new StoredValues(hit.fields())))
                .toList();
    }

    private static StoryTouch touch(StoredValues values) {
        return new StoryTouch(
                values.one(Paths.key(QueryField.STORY)),
                values.one(Paths.ID),
                values.number("sequence"),
                Instant.ofEpochMilli(values.number(Paths.INDEXED)));
    }
}
