package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import silkwire.common.query.QueryField;

/** Queries for articles by what is known of their story. */
public final class StoryQueries {
    private StoryQueries() {}

    /** Articles of any of these stories. */
    public static Query anyOf(Collection<String> stories) {
        return Query.of(query -> query.terms(terms -> terms.field(Paths.key(QueryField.STORY))
                .terms(values ->
                        values.value(stories.stream().map(FieldValue::of).toList()))));
    }

    /** Articles that are their outlet's own work: neither copies nor credited to an agency. */
    public static Query independent() {
        return Query.of(query -> query.bool(bool -> bool.mustNot(
                        copy -> copy.term(term -> term.field(Paths.STORY_ROLE).value("copy")))
                .mustNot(credited -> credited.exists(exists -> exists.field(Paths.STORY_CREDIT)))));
    }
}
