package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoryQueries;
import silkwire.search.article.Narrowing;

/** What a search is narrowed by beside its query, as filters. */
final class NarrowingQueries {
    private NarrowingQueries() {}

    static List<Query> of(Narrowing narrowing) {
        List<Query> queries = new ArrayList<>();
        if (!narrowing.outletCountries().isEmpty()) {
            List<FieldValue> countries =
                    narrowing.outletCountries().stream().map(FieldValue::of).toList();
            queries.add(Query.of(query ->
                    query.terms(terms -> terms.field(Paths.SOURCE_COUNTRY).terms(values -> values.value(countries)))));
        }
        for (Narrowing.Stories stories : narrowing.stories()) {
            Query any = StoryQueries.anyOf(stories.ids());
            queries.add(stories.within() ? any : Query.of(query -> query.bool(bool -> bool.mustNot(any))));
        }
        return queries;
    }
}
