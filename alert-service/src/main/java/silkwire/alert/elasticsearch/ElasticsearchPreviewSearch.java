package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import silkwire.alert.article.LookBack;
import silkwire.alert.preview.PreviewSearch;
import silkwire.common.elasticsearch.BoundedSearch;

/** Looks back by aggregations and by columns, each preview within the deadline. */
final class ElasticsearchPreviewSearch implements PreviewSearch {
    private final ElasticsearchClient client;
    private final String alias;
    private final Duration deadline;

    ElasticsearchPreviewSearch(ElasticsearchClient client, String alias, Duration deadline) {
        this.client = client;
        this.alias = alias;
        this.deadline = deadline;
    }

    @Override
    public Reading begin(LookBack wanted, LookBack.Asked asked, Instant earlier) {
        LookBack all = new LookBack(earlier, wanted.before(), asked);
        LookBackQueries queries = new LookBackQueries(all, asked);
        Query days = LookBackQueries.timely(wanted, asked);
        Query matching = queries.clause(asked.tree());
        return new PreviewReading(
                new BoundedSearch(client, deadline, IndexProblems::cutOff),
                alias,
                new PreviewReading.Queries(
                        days,
                        both(days, matching),
                        both(LookBackQueries.timely(all, asked), matching),
                        both(LookBackQueries.late(wanted), matching),
                        wanted.before(),
                        queries::clause),
                asked.zone());
    }

    private static Query both(Query one, Query other) {
        return Query.of(query -> query.bool(bool -> bool.filter(one, other)));
    }
}
